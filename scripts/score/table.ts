import type { Figure } from './scorer'

const percent = (value: number): string => (100 * value).toFixed(1).padStart(6)

/** The figures as a table: a line a measure, one value for accuracies. */
export function renderFigures(title: string, figures: Readonly<Record<string, Figure>>): string {
  const lines = Object.entries(figures).map(([name, figure]) => {
    const value =
      'accuracy' in figure
        ? `${' '.repeat(17)}${percent(figure.accuracy)}`
        : `${percent(figure.precision).padStart(9)} ${percent(figure.recall)} ${percent(figure.f1)}`
    return `${name.padEnd(24)} ${value} ${String(figure.of).padStart(6)}`
  })
  return [`${title.padEnd(24)} precision recall     F1   gold`, ...lines].join('\n')
}
