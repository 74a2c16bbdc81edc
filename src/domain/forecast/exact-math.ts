/**
 * Logarithm and exponential from +, -, x and / alone. ECMAScript fixes these four to the last bit (IEEE 754), but
 * leaves the last bits of `Math.log`, `Math.exp` and `Math.pow` to the engine: with them one plan could have two
 * forecasts. Both are within 2 units in the last place.
 */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const EXPONENT_BIAS = 1022
const TWO_TO_54 = 18_014_398_509_481_984

/** 1/3, 1/5, … of the series of atanh; 1/2, 1/6, 1/24, … of that of exp. */
const ATANH_TERMS = Float64Array.from({ length: 11 }, (_, i) => 1 / (2 * i + 3))
const EXP_TERMS = Float64Array.from({ length: 15 }, (_, i) => 1 / factorial(i + 1))

const bits = new DataView(new ArrayBuffer(8))

/** The natural logarithm; -Infinity for 0, NaN below. */
export function ln(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x > 0 ? x : Number.NaN
  if (x < Number.MIN_VALUE * TWO_TO_54) return ln(x * TWO_TO_54) - 54 * (LN2_HIGH + LN2_LOW)
  bits.setFloat64(0, x)
  const high = bits.getUint32(0)
  let exponent = (high >>> 20) - EXPONENT_BIAS
  bits.setUint32(0, (high & 0xf_ffff) | 0x3fe0_0000)
  let fraction = bits.getFloat64(0)
  if (fraction < Math.SQRT1_2) {
    fraction *= 2
    exponent -= 1
  }
  // ln f = 2 atanh((f - 1) / (f + 1)), |s| < 0.172.
  const s = (fraction - 1) / (fraction + 1)
  const square = s * s
  let series = 0
  for (let i = ATANH_TERMS.length - 1; i >= 0; i -= 1) series = (series + ATANH_TERMS[i]!) * square
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * s * (1 + series))
}

/** e to the power of x; 0 below -708 and Infinity above 709. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x < -708) return 0
  if (x > 709) return Number.POSITIVE_INFINITY
  const exponent = Math.floor(x / (LN2_HIGH + LN2_LOW) + 0.5)
  const rest = x - exponent * LN2_HIGH - exponent * LN2_LOW
  let series = 0
  for (let i = EXP_TERMS.length - 1; i >= 0; i -= 1) series = (series + EXP_TERMS[i]!) * rest
  bits.setUint32(0, (exponent + EXPONENT_BIAS + 1) << 20)
  bits.setUint32(4, 0)
  return (1 + series) * bits.getFloat64(0)
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1)
}
