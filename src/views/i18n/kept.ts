/** A choice kept in the browser; null where nothing is kept or storage is blocked. */
export const kept = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a choice; where storage is blocked it lasts as long as the page. */
export const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value)
  } catch {
    return
  }
}
