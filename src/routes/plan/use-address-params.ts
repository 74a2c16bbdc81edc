import { useSearchParams } from 'react-router'

/** Changes the parameters it is given. */
type ParamsEdit = (params: URLSearchParams) => void

/** The parameters of the address, and a way to change them in its place: "back" never leads through a view's settings. */
export function useAddressParams(): readonly [URLSearchParams, (edit: ParamsEdit) => void] {
  const [params, setParams] = useSearchParams()
  const change = (edit: ParamsEdit): void =>
    setParams(
      (current) => {
        edit(current)
        return current
      },
      { replace: true },
    )
  return [params, change]
}
