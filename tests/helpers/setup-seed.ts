/**
 * Makes a run say the same twice: properties draw the same cases each time, so that a commit passes or fails for what
 * is in it. `npm run test:explore` draws others, and says with which seed; a counterexample found becomes a test.
 */
import fc from 'fast-check'

const { FAST_CHECK_SEED = '20261121' } = process.env

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(FAST_CHECK_SEED) })
