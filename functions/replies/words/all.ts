import { german } from './de.ts'
import { doubts } from './doubts.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { dutch } from './nl.ts'
import { compileTables } from './word-table.ts'

export const rules = compileTables({ all: doubts, en: english, nl: dutch, de: german, fr: french })
