import type { Option, Rule } from '../../src/lint/rule.ts'
import type { SchemaNode } from '../../src/program/schema/node.ts'
import type { SchemaFile } from './schemas.ts'

/** The schema of the config, with every rule and what it can be told, so that an editor knows them. */
export function withRules(config: SchemaFile, rules: readonly Rule[]): SchemaFile {
  const setting = config.$defs['rule-setting'] as SchemaNode
  const settings = config.$defs['rule-settings'] as SchemaNode
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule, setting)]))
  const [example] = rules
  return {
    ...config,
    $defs: {
      ...config.$defs,
      'rule-settings': { ...settings, properties, examples: [{ [example?.id ?? '']: 'off' }] },
    },
  }
}

function settingOf({ id, summary, severity, options = {} }: Rule, setting: SchemaNode): SchemaNode {
  const words = { title: id, description: summary, 'x-audience': 'team' as const }
  const own = Object.entries(options)
  if (own.length === 0) return { $ref: '#/$defs/rule-setting', ...words, examples: [severity] }
  return {
    ...setting,
    ...words,
    examples: [severity, Object.fromEntries(own.map(([name, option]) => [name, option.default]))],
    properties: {
      ...setting.properties,
      ...Object.fromEntries(own.map(([name, option]) => [name, optionNode(option)])),
    },
  }
}

function optionNode(option: Option): SchemaNode {
  const { title, default: usual } = option
  const words = {
    title,
    description: `${title}.`,
    default: usual,
    'x-audience': 'team' as const,
    examples: [usual],
  }
  if (typeof usual === 'number')
    return { type: 'number', ...words, minimum: 'least' in option ? option.least : 0 } as SchemaNode
  if (typeof usual === 'boolean') return { type: 'boolean', ...words }
  return { type: 'array', items: { $ref: '#/$defs/text' }, ...words }
}
