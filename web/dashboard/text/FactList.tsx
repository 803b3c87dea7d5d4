import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { strings } from '../../shared/strings'
import { InRow, PartyLink, Tag } from '../facts/links'
import { readableDate } from '../facts/readableDate'
import { readableField, readableValue } from '../facts/readableValue'
import { agreementName, meetingName } from '../facts/rows'
import { wordsOf } from '../facts/words'
import type { Fact } from './facts'

interface FactListProps {
  readonly facts: readonly Fact[]
  readonly chosen: string | null
  readonly onChoose: (fact: string | null) => void
}

/** Everything a text says; choosing a fact lights its words. */
export function FactList({ facts, chosen, onChoose }: FactListProps) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (chosen === null) return
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <ul className="fact-list" ref={list}>
      {facts.map((fact) => (
        <li key={fact.id} className={`fact of-${fact.type.toLowerCase()}`}>
          <button
            type="button"
            className="fact-button"
            aria-pressed={chosen === fact.id}
            onClick={() => onChoose(chosen === fact.id ? null : fact.id)}
          >
            <span className="fact-type">{wordsOf(fact.type)}</span>
            <span className="fact-name">{nameOf(fact)}</span>
          </button>
          {chosen === fact.id && <FactDetail fact={fact} />}
        </li>
      ))}
    </ul>
  )
}

function nameOf({ type, mention }: Fact): string {
  const object = mention.object
  switch (object?.__typename) {
    case 'Official':
      return object.office ? `${object.name}, ${object.office}` : object.name
    case 'Meeting':
      return meetingName(object)
    case 'Agreement':
      return agreementName(object)
    case 'Quote':
      return `${object.official?.name ?? object.speaker ?? strings.article.unknownSpeaker}: “${shortened(object.text)}”`
    default:
      return type === 'ARTICLE' ? strings.article.ownFacts : strings.article.gone
  }
}

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 68).trimEnd()} …` : text)

function FactDetail({ fact: { mention, evidence } }: { readonly fact: Fact }) {
  const object = mention.object
  return (
    <div className="fact-detail">
      {object?.__typename === 'Official' && (
        <Link href={`/officials/${object.id}`}>{strings.article.openOfficial}</Link>
      )}
      {object?.__typename === 'Meeting' && (
        <p>
          <Tag value={object.status} />{' '}
          <InRow items={object.parties}>{(party) => <PartyLink party={party} />}</InRow>
          {object.date && ` · ${readableDate(object.date.edtf)}`} ·{' '}
          <Link href={`/meetings/${object.id}`}>{strings.article.openMeeting}</Link>
        </p>
      )}
      {object?.__typename === 'Agreement' && (
        <p>
          <Tag value={object.agreementStatus} />{' '}
          <InRow items={object.parties}>{(party) => <PartyLink party={party} />}</InRow> ·{' '}
          <Link href={`/agreements/${object.id}`}>{strings.article.openAgreement}</Link>
        </p>
      )}
      <dl className="said">
        {evidence.map(({ field, value, exact, start, rule, basis }) => (
          <div key={`${field}-${value}-${start}-${rule}`}>
            <dt>
              {readableField(field)}: {readableValue(field, value)}
            </dt>
            <dd>
              <q>{shortened(exact)}</q>{' '}
              <span className="muted small">
                {rule} · {wordsOf(basis)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
