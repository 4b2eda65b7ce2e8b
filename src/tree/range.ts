/** Clock times and figures from one to another, as a group: they stay on one line. */
export const RANGE = /((?=\d)(?<!\d[:.,]*)\d[\d:.,]*–\d(?:[\d:.,]*\d)?)/u
