/** The MongoDB whose answers these are: its semantics, its codes, its wire version 17. */
export const version = '6.0.5'
