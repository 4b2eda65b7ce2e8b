import type { Activity } from '../program/program.ts'
import type { ActivityPlan, Plan, SessionPlan } from './plan.ts'
import type { AddRounds } from './rounds/all-rounds.ts'
import type { Setting } from './setting/cases.ts'
import { inProportion } from './setting/places.ts'
import { settingInTrack } from './time/tracks.ts'

/** For whom activities are planned. */
export interface Attendance {
  /** How many people take part in the program. */
  people: number
  /** The numbers of people that the program is made for. */
  participants: { min: number; max: number }
  /** How many of so many come to these activities, and where. */
  settingFor: (people: number) => Setting
  /** Takes rounds among all others of these people; undefined where nobody knows who comes. */
  addRounds?: AddRounds
}

/** Everyone comes to the activities of a session. */
export function attendanceOf({
  program: { participants, spaces },
  people,
  presence,
}: Pick<Plan, 'program' | 'people' | 'presence'>): Attendance {
  const where = presence === undefined ? { spaces } : { spaces, presence }
  const settingFor = (present: number) => ({
    ...where,
    people: present,
    split: inProportion(participants.split, present),
  })
  return { people, participants, settingFor }
}

/** To those of a track come those who are in it, whoever these are. */
export function inTrackOf(held: Activity, attendance: Attendance): Attendance {
  const { people, participants } = attendance
  return {
    people,
    participants,
    settingFor: (people) => settingInTrack(held, attendance.settingFor(people)),
  }
}

/** A session's activities in order, those of tracks after the one that has them; and who comes. */
export function withAttendance(
  plan: Plan,
  session: SessionPlan,
): { activity: ActivityPlan; attendance: Attendance }[] {
  const within = (
    activities: readonly ActivityPlan[],
    attendance: Attendance,
  ): { activity: ActivityPlan; attendance: Attendance }[] =>
    activities.flatMap((activity) => [
      { activity, attendance },
      ...within(activity.tracks.flat(), inTrackOf(activity.held, attendance)),
    ])
  return within(session.activities, attendanceOf(plan))
}
