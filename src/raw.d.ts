/** Text files that become part of the program at build time. */
declare module '*?raw' {
  const text: string
  export default text
}
