/** Agreements that name a virtue, and nothing that one could see people do. */

/** Virtues and moods. */
const VIRTUES = new Set(
  `respect respects respectful respectfully respected respecting kind kindly kindness open openly openness
  honest honestly honesty nice nicely professional professionally professionals professionalism positive
  positively positivity constructive constructively supportive support supporting trust trusting trustful
  empathy empathetic empathic compassion compassionate mindful mindfulness considerate consideration
  appreciation appreciative appreciate value values valued integrity curious curiosity fun discreet discretion
  care caring careful tolerance tolerant inclusive inclusion diversity present engaged engagement engage
  active actively attentive attentively listen listening collaborate collaboration collaborative cooperation
  cooperate fair fairly fairness polite politely politeness courteous courtesy friendly friendliness authentic
  authenticity transparent transparency patient patience sensitive sensitivity humble humility mature
  responsible responsibly responsibility accountable accountability committed commitment commit participate
  participation contribute yourself vulnerable brave courage courageous teamwork solidarity dignity
  equality equal loyal loyalty humour humor enthusiasm enthusiastic motivated best`.split(/\s+/),
)

/** Words that add nothing that one could see. */
const FILLERS = new Set(
  `a an the and or but of to in on at by for from with as all always any anybody anyone both each every
  everybody everyone everyone's one another other others other's i me my we us our ours ourselves you your yours
  they them their this that these those it its is are am be being been will would shall should must can may
  do does let let's lets have has had keep stay remain act behave treat show bring create build make give
  maintain practise practice speak talk communicate communication learn learning work working together group
  team teams people person colleague colleagues participants members member times time's here today during
  our selves self mind minds open-minded attitude atmosphere environment climate culture spirit mindset space
  safe good great well better full process way ways thought thoughts ideas idea opinions opinion views view
  differences different perspectives contributions contribution feelings mutual fully really truly very
  adults adult human humans guide guides want wants expect handle things thing leave outside negativity
  differently others' who whom what how so than then not no don't never if can't say something nothing
  positive-minded towards toward`.split(/\s+/),
)

/** Made of such words, and still something that one can hear. */
const CONCRETE = /\bspeaks? (?:only )?for (?:your|our|my|one)sel/i

/** Whether a text says only how people should be. */
export function isVague(text: string): boolean {
  if (CONCRETE.test(text)) return false
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  return (
    words.some((word) => VIRTUES.has(word)) &&
    words.every((word) => VIRTUES.has(word) || FILLERS.has(word))
  )
}
