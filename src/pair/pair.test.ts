import { describe, expect, it } from 'vitest'
import { exampleReport } from '../judge/example.ts'
