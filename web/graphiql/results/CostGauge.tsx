import { useId } from 'react'
import { strings } from '../../shared/strings'
import type { Cost } from '../answers'

const words = strings.graphiql.results

/** How much of what one question may cost this one did. */
export function CostGauge({ cost }: { readonly cost: Cost }) {
  const id = useId()
  return (
    <span className="cost" title={words.costHelp}>
      <label htmlFor={id}>{words.cost}</label>
      <meter id={id} min={0} max={cost.maximum} high={cost.maximum / 2} value={cost.requested} />
      <span>{words.costOf(cost.requested, cost.maximum)}</span>
    </span>
  )
}
