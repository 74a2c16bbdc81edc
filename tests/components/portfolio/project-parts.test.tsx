import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { machineLearningProject } from '../../../src/catalogue/machine-learning-project/roadmap'
import { AddPictures } from '../../../src/components/portfolio/add-pictures'
import { ChecklistPart } from '../../../src/components/portfolio/checklist-part'
import { AddressField } from '../../../src/components/portfolio/line-field'
import { LoopsPart } from '../../../src/components/portfolio/loops-part'
import type { ShownPicture } from '../../../src/components/portfolio/picture-frame'
import { PictureItem } from '../../../src/components/portfolio/picture-item'
import { ReadinessList } from '../../../src/components/portfolio/readiness-list'
import { SkillsField } from '../../../src/components/portfolio/skills-field'
import { ProjectEvidence } from '../../../src/components/step/project-evidence'
import { readinessOf } from '../../../src/domain/career/portfolio-readiness'
import { checklistOf } from '../../../src/domain/career/project-checklist'
import type { PortfolioProject, ProjectLoop } from '../../../src/domain/career/project'
import { day, FIRST_MONDAY, makeProject } from '../../helpers/make-plan'

const STAGES = checklistOf(machineLearningProject)

describe('ReadinessList', () => {
  test('says of each part whether it is there, and what to do where it lacks', () => {
    const project = makeProject({ description: 'What', changedOn: day(-3) })
    const readiness = readinessOf(project, FIRST_MONDAY, new Set(['python']))
    render(<ReadinessList readiness={readiness} headingId="x" note="As the source says." />)
    expect(screen.getByText('As the source says.')).toBeInTheDocument()
    expect(screen.getByText('2 of 10 there')).toBeInTheDocument()
    const items = screen.getAllByRole('listitem').map((item) => {
      const mark = within(item).getByRole('img').getAttribute('aria-label') ?? ''
      return `${mark} ${item.textContent.slice(1)}`
    })
    expect(items).toHaveLength(10)
    expect(items[0]).toBe('There: Description')
    expect(items[1]).toBe('Lacks: OutcomeSay what came of it: who uses it, what changed.')
    expect(items[7]).toBe('There: Kept up to datechanged 3 days ago')
    expect(items[9]).toBe('Lacks: Skills of the jobName skills it shows that the role of your plan asks for.')
  })
})

describe('AddressField', () => {
  function renderField() {
    const written: string[] = []
    function Keeper() {
      const [value, setValue] = useState('')
      return (
        <AddressField
          label="Code"
          value={value}
          maxLength={2000}
          hint="A repository."
          onWrite={(address) => {
            written.push(address)
            setValue(address)
          }}
          onWritten={() => undefined}
        />
      )
    }
    render(<Keeper />)
    return { written, field: screen.getByRole('textbox', { name: 'Code' }), user: userEvent.setup() }
  }

  test('makes a whole address of what people type', async () => {
    const { user, field, written } = renderField()
    await user.type(field, 'example.org/code')
    await user.tab()
    expect(written.at(-1)).toBe('https://example.org/code')
    expect(field).toHaveValue('https://example.org/code')
  })

  test('keeps no address that would run, says so, and leaves it to be mended', async () => {
    const { user, field, written } = renderField()
    await user.type(field, 'javascript:alert(1)')
    await user.tab()
    expect(written).toEqual([])
    expect(field).toBeInvalid()
    expect(field).toHaveValue('javascript:alert(1)')
    expect(field).toHaveAccessibleDescription(/begins with https:/)
    await user.clear(field)
    await user.type(field, 'https://example.org/')
    await user.tab()
    expect(field).toBeValid()
    expect(written.at(-1)).toBe('https://example.org/')
  })
})

describe('SkillsField', () => {
  test('takes a topic by its name, and a person’s own words', async () => {
    const user = userEvent.setup()
    const onAdd = vi.fn<(skill: string) => void>()
    const onRemove = vi.fn<(skill: string) => void>()
    const names = new Map([
      ['python', 'Python'],
      ['git', 'Git and tests'],
    ])
    const skills = new Set(['git', 'Patience'])
    render(<SkillsField skills={skills} names={names} asked={new Set(['git'])} onAdd={onAdd} onRemove={onRemove} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Git and testsasked for✕',
      'Patience✕',
    ])
    const field = screen.getByRole('combobox', { name: 'A skill it shows' })
    await user.type(field, 'python{Enter}')
    await user.type(field, ' Listening {Enter}')
    expect(onAdd.mock.calls).toEqual([['python'], ['Listening']])
    expect(field).toHaveValue('')
    await user.click(screen.getByRole('button', { name: 'Remove Git and tests' }))
    expect(onRemove).toHaveBeenCalledWith('git')
  })
})

describe('the checklist', () => {
  test('is closed to begin with, counts, and is ticked', async () => {
    const user = userEvent.setup()
    const onToggle = vi.fn<(task: string) => void>()
    const [first] = STAGES[0]?.groups[0]?.items ?? []
    render(<ChecklistPart stages={STAGES} done={new Set([first?.id ?? ''])} onToggle={onToggle} />)
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.getByText(/^1 of \d+ items done$/)).toBeInTheDocument()
    await user.click(screen.getByText('1. Define the problem'))
    const boxes = await screen.findAllByRole('checkbox')
    expect(boxes[0]).toBeChecked()
    expect(boxes[1]).not.toBeChecked()
    await user.click(boxes[0] as HTMLElement)
    expect(onToggle).toHaveBeenCalledWith(first?.id)
  })

  test('ways back are counted, listed and noted', async () => {
    const user = userEvent.setup()
    const added: ProjectLoop[] = []
    const loop = { on: day(1), from: 'evaluate', to: 'build-the-dataset', why: 'Too few birds' }
    const project = makeProject({
      loops: new Map([
        ['a', loop],
        ['b', { ...loop, to: 'train', why: '' }],
      ]),
    })
    render(
      <LoopsPart
        project={project}
        stages={STAGES}
        today={day(9)}
        onAdd={(made) => added.push(made)}
        onRemove={() => undefined}
      />,
    )
    const part = screen.getByRole('region', { name: 'Ways back' })
    expect(part).toHaveTextContent('Sent back twice: 1 from Evaluate to Build the data set, 1 from Evaluate to Train.')
    expect(within(part).getAllByRole('listitem')[0]).toHaveTextContent(
      'Sent back from Evaluate to Build the data set: Too few birds 5 Jan 2027',
    )
    await user.click(screen.getByRole('button', { name: 'Note a way back' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sent back from' }), 'Train')
    const targets = within(screen.getByRole('combobox', { name: 'To' })).getAllByRole('option')
    expect(targets.map((option) => option.textContent)).toEqual(['Define the problem', 'Build the data set'])
    await user.type(screen.getByRole('textbox', { name: 'Why' }), 'Leaks')
    await user.click(screen.getByRole('button', { name: 'Note it' }))
    expect(added).toEqual([{ on: day(9), from: 'train', to: 'build-the-dataset', why: 'Leaks' }])
  })
})

describe('pictures', () => {
  const file = new File(['x'], 'chart.png', { type: 'image/png' })

  test('are chosen, dropped and pasted; what is refused is said', async () => {
    const onFiles = vi.fn<(files: readonly File[]) => void>()
    const { container, rerender } = render(<AddPictures isBusy={false} problems={[]} onFiles={onFiles} />)
    const input = container.querySelector('input')
    if (input === null) throw new Error('There is no way to choose.')
    await userEvent.upload(input, file)
    const place = screen.getByRole('group', { name: 'Add pictures' })
    fireEvent.drop(place, { dataTransfer: { files: [file] } })
    fireEvent.paste(place, { clipboardData: { files: [file] } })
    expect(onFiles.mock.calls).toEqual([[[file]], [[file]], [[file]]])
    fireEvent.paste(place, { clipboardData: { files: [] } })
    expect(onFiles).toHaveBeenCalledTimes(3)
    rerender(<AddPictures isBusy problems={['“x” is no picture.']} onFiles={onFiles} />)
    expect(screen.getByRole('status')).toHaveTextContent('“x” is no picture.')
    expect(screen.getByRole('button', { name: /Making them smaller/ })).toBeDisabled()
  })

  function renderItem(shown: ShownPicture, alt = 'A chart') {
    const verbs = { describe: vi.fn<(alt: string) => void>(), move: vi.fn<(by: number) => void>() }
    render(
      <ul>
        <PictureItem
          picture={{ alt, width: 1600, height: 900, bytes: 123_456 }}
          shown={shown}
          place={1}
          of={2}
          onDescribe={verbs.describe}
          onDescribed={() => undefined}
          onMove={verbs.move}
          onRemove={() => undefined}
          onReplace={() => undefined}
        />
      </ul>,
    )
    return verbs
  }

  test('one has its words, its size and its place', async () => {
    const { move, describe: write } = renderItem({ kind: 'there', url: 'blob:x' })
    expect(screen.getByRole('img', { name: 'A chart' })).toHaveAttribute('src', 'blob:x')
    expect(screen.getByText('1600 × 900 · 123 KB')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Move picture 1 earlier' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Move picture 1 later' }))
    expect(move).toHaveBeenCalledWith(1)
    await userEvent.type(screen.getByRole('textbox', { name: 'What can be seen on picture 1' }), ' of loss')
    await userEvent.tab()
    expect(write).toHaveBeenLastCalledWith('A chart of loss')
  })

  test('one that is missing shows its words, says so, and can be chosen again', () => {
    renderItem({ kind: 'missing', says: 'This picture is not on this device.' })
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(screen.getByText('This picture is not on this device.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Choose picture 1 again' })).toBeInTheDocument()
  })
})

describe('ProjectEvidence', () => {
  const birds = makeProject({ id: 'birds', title: 'Birds' })
  const houses = makeProject({ id: 'houses', title: 'Houses' })

  function renderEvidence(named: readonly PortfolioProject[]) {
    const verbs = {
      name: vi.fn<(id: string) => void>(),
      begin: vi.fn<() => void>(),
      remove: vi.fn<(id: string) => void>(),
    }
    render(
      <ProjectEvidence
        named={named}
        all={[birds, houses]}
        hrefOf={(id) => `#/portfolio/${id}`}
        onName={verbs.name}
        onBegin={verbs.begin}
        onRemove={verbs.remove}
      />,
    )
    return { ...verbs, user: userEvent.setup() }
  }

  test('shows what is named, with the way to it, and takes it back', async () => {
    const { user, remove } = renderEvidence([birds])
    expect(screen.getByRole('link', { name: 'Birds' })).toHaveAttribute('href', '#/portfolio/birds')
    await user.click(screen.getByRole('button', { name: 'Remove Birds as evidence' }))
    expect(remove).toHaveBeenCalledWith('birds')
  })

  test('names one of the others, or begins a new one', async () => {
    const { user, name, begin } = renderEvidence([birds])
    await user.click(screen.getByRole('button', { name: 'Name a project' }))
    const select = screen.getByRole('combobox', { name: 'Project' })
    expect(within(select).getAllByRole('option')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Name it' }))
    expect(name).toHaveBeenCalledWith('houses')
    await user.click(screen.getByRole('button', { name: 'Name a project' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Project' }), 'A new project, called after this step')
    await user.click(screen.getByRole('button', { name: 'Begin it' }))
    expect(begin).toHaveBeenCalledOnce()
  })
})
