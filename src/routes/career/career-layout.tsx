import { Outlet, useLocation } from 'react-router'
import styles from './career-layout.module.css'
import { CareerNav } from './career-nav'

/** The pages about the career around the plan, with the ways between them. */
export function CareerLayout() {
  const { pathname } = useLocation()
  return (
    <div className={styles.layout}>
      <CareerNav pathname={pathname} />
      <Outlet />
    </div>
  )
}
