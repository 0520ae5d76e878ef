import type { Numbers } from './numbers.ts'

const UNSEEN = 0
const OPEN = 1
const DONE = 2

/** Numbers of the nodes that lie on a cycle, by following parents; each node is visited once. `parents` holds -1 for none. */
export function cyclesIn(count: number, parents: Numbers): number[] {
  const state = new Uint8Array(count)
  const cyclic: number[] = []
  const path: number[] = []
  for (let start = 0; start < count; start++) {
    path.length = 0
    let node = start
    while (node >= 0 && state[node] === UNSEEN) {
      state[node] = OPEN
      path.push(node)
      node = parents.get(node)
    }
    if (node >= 0 && state[node] === OPEN) cyclic.push(...path.slice(path.indexOf(node)))
    for (const passed of path) state[passed] = DONE
  }
  return cyclic.sort((a, b) => a - b)
}
