const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi

/** Character references of XML as characters: the five names and numbers. Each is read once, so none can grow. */
export const decodeEntities = (text: string): string =>
  text.replace(
    reference,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name) return named[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
