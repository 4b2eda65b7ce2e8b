/** Stands in the bundle for Node's `https`: nothing leaves the machine. */
export default {}
