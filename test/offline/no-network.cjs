/*
 * Loaded before the tool (`node --require`), in its threads too: whatever would connect, listen, send or
 * look up a name is refused, and written down in ASKED, also where somebody catches the refusal.
 */
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

const append = appendFileSync
const refuse = (owner, name) => {
  owner[name] = () => {
    append(process.env.ASKED, `${name}\n`)
    throw new Error(`${name}: there is no network`)
  }
}

const isAsking = (name) => /^(lookup|resolve|reverse)/.test(name)
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(owner)) if (isAsking(name)) refuse(owner, name)
// http, https, http2, tls and fetch all come down to these.
refuse(net.Socket.prototype, 'connect')
refuse(net.Server.prototype, 'listen')
for (const name of ['bind', 'connect', 'send']) refuse(dgram.Socket.prototype, name)
