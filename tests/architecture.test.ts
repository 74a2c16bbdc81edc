/**
 * The fence around the layers: who may import whom, and the habits that every file of `src` keeps. Each rule is
 * tried on a wrong file first, so that a rule that has stopped working is noticed.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Visitor, parseSync, type ESTree } from 'vite'

interface Rule {
  /** The layers it may import, besides itself. */
  readonly mayImport: readonly Layer[]
  /** The packages it may import. */
  readonly packages: readonly string[] | 'any' | { readonly allBut: readonly string[] }
  /** Where to put what would need more than that. */
  readonly advice: string
}

const LAYERS = ['domain', 'catalogue', 'lib', 'worker', 'pwa', 'store', 'components', 'routes', 'dev'] as const
type Layer = (typeof LAYERS)[number]

const RULES: Readonly<Record<Layer, Rule>> = {
  domain: {
    mayImport: [],
    packages: ['date-fns', 'papaparse', 'saxes', 'valibot'],
    advice: 'The domain is pure: what needs the screen belongs in src/components, what needs state in src/store.',
  },
  catalogue: {
    mayImport: ['domain'],
    packages: [],
    advice: 'The catalogue is data: what computes belongs in src/domain, what shows in src/components.',
  },
  lib: {
    mayImport: [],
    packages: 'any',
    advice: 'Helpers know nothing of planning: what does belongs in src/domain, or in the layer that uses it.',
  },
  worker: {
    mayImport: ['domain'],
    packages: { allBut: ['react', 'react-dom', 'react-router', 'zustand'] },
    advice: 'The worker only computes: what it needs comes in its messages, what uses it belongs in src/store.',
  },
  pwa: {
    mayImport: [],
    packages: [],
    advice: 'The service worker only keeps files on the device: what the app itself does belongs in src/store.',
  },
  store: {
    mayImport: ['domain', 'catalogue', 'lib', 'worker'],
    packages: 'any',
    advice: 'The store knows no screen: what shows belongs in src/components, what wires them in src/routes.',
  },
  components: {
    mayImport: ['domain', 'lib'],
    packages: { allBut: ['zustand', 'react-router'] },
    advice: 'Components take props: what needs the store or an address belongs in src/routes, which hands it down.',
  },
  routes: {
    mayImport: ['domain', 'catalogue', 'store', 'worker', 'components', 'lib'],
    packages: 'any',
    advice: 'What only the start of the app needs belongs in src/main.tsx.',
  },
  dev: {
    mayImport: ['domain', 'catalogue', 'store', 'worker', 'components', 'lib'],
    packages: 'any',
    advice: 'It is in no build: what the app needs belongs in the layer that uses it.',
  },
}

/** May import anything, and nothing may import it but the other: the entry, and what it starts in its time. */
const ROOT = 'src/main.tsx'
const ROOTS: readonly string[] = [ROOT, 'src/start-app.tsx']

/** Holds style sheets only; only the root imports them. */
const STYLES = 'styles'

/** Words in kebab case, then any number of endings: `step-row.module.css`. */
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/

interface SourceFile {
  readonly path: string
  readonly text: string
}

describe('every file in src', () => {
  const complaints = readFiles('src').flatMap(complaintsAbout)

  test('keeps the rules', () => {
    expect(complaints.join('\n')).toBe('')
  })
})

describe('a wrong file is found', () => {
  const { domain, catalogue, lib, worker, components } = RULES

  test.each<[path: string, text: string, complaint: string]>([
    // Layers
    [
      'src/domain/plan/edit.ts',
      `import { planStore } from '../../store/plan-store'`,
      `imports src/store/plan-store; domain may import none of ours. ${domain.advice}`,
    ],
    [
      'src/catalogue/roles.ts',
      `export * from '../store/plan-store'`,
      `imports src/store/plan-store; catalogue may import domain. ${catalogue.advice}`,
    ],
    [
      'src/lib/text.ts',
      `import type { Day } from '../domain/day'`,
      `imports src/domain/day; lib may import none of ours. ${lib.advice}`,
    ],
    [
      'src/worker/client.ts',
      `type Store = import('../store/plan-store').PlanStore`,
      `imports src/store/plan-store; worker may import domain. ${worker.advice}`,
    ],
    [
      'src/pwa/kept.ts',
      `import { flushDocument } from '../store/document-store'`,
      `imports src/store/document-store; pwa may import none of ours. ${RULES.pwa.advice}`,
    ],
    [
      'src/store/open.ts',
      `const page = () => import('../routes/plan-page')`,
      `imports src/routes/plan-page; store may import domain, catalogue, lib, worker. ${RULES.store.advice}`,
    ],
    [
      'src/store/start.ts',
      `new Worker(new URL('../routes/odd.worker.ts', import.meta.url), { type: 'module' })`,
      `imports src/routes/odd.worker.ts; store may import domain, catalogue, lib, worker. ${RULES.store.advice}`,
    ],
    [
      'src/components/step-row.tsx',
      `import { tickStep } from '../store/plan-actions'`,
      `imports src/store/plan-actions; components may import domain, lib. ${components.advice}`,
    ],
    [
      'src/routes/plan-page.tsx',
      `import '../styles/tokens.css'`,
      `imports src/styles/tokens.css, which only ${ROOT} may import.`,
    ],
    ['src/routes/again.tsx', `import '../main'`, `imports src/main, which is the root's alone.`],
    ['src/store/again.ts', `import '../start-app'`, `imports src/start-app, which is the root's alone.`],
    [
      'src/domain/escape.ts',
      `import '../../tests/helpers/make-plan'`,
      `imports tests/helpers/make-plan, which is outside src.`,
    ],
    ['src/hooks/use-plan.ts', ``, `is in no layer; there are ${LAYERS.join(', ')}.`],
    ['src/styles/theme.ts', ``, `is not a style sheet, and src/styles holds nothing else.`],

    // Packages
    [
      'src/domain/hook.ts',
      `import { useMemo } from 'react'`,
      `imports the package react; domain may import date-fns, papaparse, saxes, valibot. ${domain.advice}`,
    ],
    [
      'src/catalogue/dates.ts',
      `import { format } from 'date-fns'`,
      `imports the package date-fns; catalogue may import no package. ${catalogue.advice}`,
    ],
    [
      'src/components/link.tsx',
      `import { Link } from 'react-router'`,
      `imports the package react-router; components may import all but zustand, react-router. ${components.advice}`,
    ],
    [
      'src/components/state.tsx',
      `import { persist } from 'zustand/middleware'`,
      `imports the package zustand; components may import all but zustand, react-router. ${components.advice}`,
    ],
    [
      'src/domain/node.ts',
      `import { readFileSync } from 'node:fs'`,
      `imports the package node:fs; domain may import date-fns, papaparse, saxes, valibot. ${domain.advice}`,
    ],

    // Names and exports
    ['src/lib/clampNumber.ts', ``, `is not called in kebab-case.`],
    ['src/Routes/plan.ts', ``, `is not called in kebab-case.`],
    ['src/domain/plan/index.ts', ``, `is a barrel: import from the file that defines it.`],
    ['src/lib/one.ts', `export default 1`, `has a default export: export it by name.`],
    ['src/lib/two.ts', `const two = 2; export { two as default }`, `has a default export: export it by name.`],

    // Clock and dice
    ['src/domain/now.ts', `const now = Date.now()`, `uses Date.now: the caller hands in the day and the dice.`],
    ['src/domain/time.ts', `const now = Date['now']`, `uses Date.now: the caller hands in the day and the dice.`],
    ['src/domain/today.ts', `const d = new Date`, `uses new Date(): the caller hands in the day and the dice.`],
    ['src/domain/text.ts', `const d = Date()`, `uses Date(): the caller hands in the day and the dice.`],
    ['src/domain/dice.ts', `Math.random()`, `uses Math.random: the caller hands in the day and the dice.`],
    ['src/domain/id.ts', `crypto.randomUUID()`, `uses crypto: the caller hands in the day and the dice.`],
    ['src/domain/fast.ts', `performance.now()`, `uses performance: the caller hands in the day and the dice.`],
    ['src/domain/keep.ts', `localStorage.getItem('x')`, `uses localStorage: the caller hands in the day and the dice.`],

    // A file that cannot be read is not a file without faults
    ['src/lib/broken.ts', `import {`, `cannot be parsed: Expected \`}\` but found \`EOF\``],
  ])('%s: %s', (path, text, complaint) => {
    expect(complaintsAbout({ path, text })).toContain(`${path} ${complaint}`)
  })

  test.each<[path: string, text: string]>([
    ['src/domain/day.ts', `// import '../store/plan-store'\nconst text = "import '../store/plan-store'; Date.now()"`],
    ['src/domain/day.ts', `import { addDays } from 'date-fns/addDays'\nimport * as v from 'valibot'\nnew Date(0)`],
    ['src/store/plan-store.ts', `import { create } from 'zustand'\nimport { roles } from '../catalogue/roles'`],
    ['src/components/step-row.tsx', `import styles from './step-row.module.css'\nexport const Row = () => <p>{1}</p>`],
    ['src/routes/plan-page.tsx', `import { Link } from 'react-router'\nimport { now } from '../lib/clock'\nDate.now()`],
    ['src/worker/client.ts', `import Simulation from './simulation.worker?worker'\nimport '../domain/day'`],
    ['src/main.tsx', `import './styles/main.css'\nimport { createRoot } from 'react-dom/client'\nimport './store/a'`],
    ['src/styles/tokens.css', `:root { --not: 'parsed' }`],
  ])('but a right one is left alone: %s: %s', (path, text) => {
    expect(complaintsAbout({ path, text })).toEqual([])
  })
})

/** Everything that is wrong with a file, each as a sentence that starts with its path. */
function complaintsAbout(file: SourceFile): readonly string[] {
  const complaints = isScript(file)
    ? [...complaintsAboutPlace(file), ...complaintsAboutCode(file)]
    : complaintsAboutPlace(file)
  return complaints.map((complaint) => `${file.path} ${complaint}`)
}

function complaintsAboutPlace({ path }: SourceFile): readonly string[] {
  const [folder] = path.split('/').slice(1)
  return [
    ...(path.split('/').every((part) => KEBAB_CASE.test(part)) ? [] : ['is not called in kebab-case.']),
    ...(/\/index\.tsx?$/.test(path) ? ['is a barrel: import from the file that defines it.'] : []),
    ...(folder === STYLES && !path.endsWith('.css')
      ? [`is not a style sheet, and src/${STYLES} holds nothing else.`]
      : []),
    ...(ROOTS.includes(path) || folder === STYLES || layerOf(path)
      ? []
      : [`is in no layer; there are ${LAYERS.join(', ')}.`]),
  ]
}

function complaintsAboutCode({ path, text }: SourceFile): readonly string[] {
  const { program, errors } = parseSync(path, text)
  if (errors[0] !== undefined) return [`cannot be parsed: ${errors[0].message}`]
  const { imports, hasDefaultExport, clockAndDice } = findings(program)
  return [
    ...imports.flatMap((imported) => complaintsAboutImport(path, imported)),
    ...(hasDefaultExport ? ['has a default export: export it by name.'] : []),
    ...(layerOf(path) === 'domain' ? clockAndDice : []).map(
      (name) => `uses ${name}: the caller hands in the day and the dice.`,
    ),
  ]
}

function complaintsAboutImport(path: string, imported: string): readonly string[] {
  const layer = layerOf(path)
  if (layer === undefined) return []
  return imported.startsWith('.')
    ? complaintsAboutFile(layer, normalize(join(dirname(path), imported)))
    : complaintsAboutPackage(layer, packageOf(imported))
}

function complaintsAboutFile(layer: Layer, target: string): readonly string[] {
  const targetLayer = layerOf(target)
  const { mayImport, advice } = RULES[layer]
  if (targetLayer === layer || (targetLayer !== undefined && mayImport.includes(targetLayer))) return []
  if (!target.startsWith('src/')) return [`imports ${target}, which is outside src.`]
  if (/^src\/(main|start-app)(\.tsx)?$/.test(target)) return [`imports ${target}, which is the root's alone.`]
  if (target.startsWith(`src/${STYLES}/`)) return [`imports ${target}, which only ${ROOT} may import.`]
  return [`imports ${target}; ${layer} may import ${mayImport.join(', ') || 'none of ours'}. ${advice}`]
}

function complaintsAboutPackage(layer: Layer, name: string): readonly string[] {
  const { packages, advice } = RULES[layer]
  if (packages === 'any') return []
  const [isAllowed, allowed] =
    'allBut' in packages
      ? [!packages.allBut.includes(name), `all but ${packages.allBut.join(', ')}`]
      : [packages.includes(name), packages.join(', ') || 'no package']
  return isAllowed ? [] : [`imports the package ${name}; ${layer} may import ${allowed}. ${advice}`]
}

interface Findings {
  readonly imports: readonly string[]
  readonly hasDefaultExport: boolean
  readonly clockAndDice: readonly string[]
}

/** Globals that the domain must not touch at all, and members of those that it may. */
const FORBIDDEN_GLOBALS = ['crypto', 'localStorage', 'performance', 'sessionStorage']
const FORBIDDEN_MEMBERS = ['Date.now', 'Math.random']

function findings(program: ESTree.Program): Findings {
  const imports: string[] = []
  const clockAndDice: string[] = []
  let hasDefaultExport = false

  new Visitor({
    ImportDeclaration: ({ source }) => void imports.push(source.value),
    ExportAllDeclaration: ({ source }) => void imports.push(source.value),
    ImportExpression: ({ source }) => void imports.push(textOf(source) ?? '(computed)'),
    TSImportType: ({ source }) => void imports.push(source.value),
    ExportNamedDeclaration({ source, specifiers }) {
      if (source !== null) imports.push(source.value)
      hasDefaultExport ||= specifiers.some(({ exported }) => 'name' in exported && exported.name === 'default')
    },
    ExportDefaultDeclaration() {
      hasDefaultExport = true
    },
    NewExpression({ callee, arguments: [first, second] }) {
      if (isName(callee, 'Date') && first === undefined) clockAndDice.push('new Date()')
      const isOwnFile =
        isName(callee, 'URL') && second?.type === 'MemberExpression' && second.object.type === 'MetaProperty'
      if (isOwnFile) imports.push(textOf(first) ?? '(computed)')
    },
    CallExpression({ callee }) {
      if (isName(callee, 'Date')) clockAndDice.push('Date()')
    },
    MemberExpression({ object, property }) {
      const object_ = object.type === 'Identifier' ? object.name : ''
      const member = `${object_}.${property.type === 'Identifier' ? property.name : (textOf(property) ?? '')}`
      if (FORBIDDEN_MEMBERS.includes(member)) clockAndDice.push(member)
      if (FORBIDDEN_GLOBALS.includes(object_)) clockAndDice.push(object_)
    },
  }).visit(program)

  return { imports, hasDefaultExport, clockAndDice }
}

function isName(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name
}

/** The value of a string literal. */
function textOf(node: ESTree.Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

function layerOf(path: string): Layer | undefined {
  return LAYERS.find((layer) => path.startsWith(`src/${layer}/`))
}

/** `zustand` for `zustand/middleware`, `@scope/name` for `@scope/name/part`. */
function packageOf(imported: string): string {
  return imported.split('/', imported.startsWith('@') ? 2 : 1).join('/')
}

function isScript({ path }: SourceFile): boolean {
  return /\.tsx?$/.test(basename(path))
}

/** Every file of a folder and the folders in it, in a stable order. */
function readFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
