import { createSpotlight } from '@mantine/spotlight'

const [store, spotlight] = createSpotlight()
export const paletteStore = store
export const openPalette = (): void => spotlight.open()
