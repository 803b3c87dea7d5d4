/** Words that nearly every English text has: they find nothing, so no index holds them; within quotation marks they count. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been being but by did do does for from had has have he her his i if in into is it its ' +
    'itself me my no nor not of on or our she so such than that the their them then there these they this those to too ' +
    'was we were what when where which while who whom why will with would you your'
  ).split(' '),
)
