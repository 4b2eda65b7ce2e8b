/** A product of cyclic groups. An element is a number: e1 + order1 * (e2 + order2 * (e3 + …)). */
export interface Group {
  order: number
  plus: number[][]
}

/** `cyclic`: the orders of the factors; none gives the group of one element. */
export function groupOf(cyclic: readonly number[]): Group {
  const order = cyclic.reduce((product, one) => product * one, 1)
  const elements = Array.from({ length: order }, (_, number) => {
    let rest = number
    return cyclic.map((one) => {
      const part = rest % one
      rest = (rest - part) / one
      return part
    })
  })
  const numberOf = (parts: readonly number[]) =>
    parts.reduceRight((sum, part, at) => sum * (cyclic[at] ?? 1) + part, 0)
  return {
    order,
    plus: elements.map((one) =>
      elements.map((other) =>
        numberOf(one.map((part, at) => (part + (other[at] ?? 0)) % (cyclic[at] ?? 1))),
      ),
    ),
  }
}
