// Stands in for mnemonist's cache in the functions' bundles: see bundle-function.ts. The oldest entry goes first.
export default class SmallCache extends Map {
  constructor(capacity) {
    super();
    this.capacity = capacity;
  }

  set(key, value) {
    if (!this.has(key) && this.size >= this.capacity) this.delete(this.keys().next().value);
    return super.set(key, value);
  }

  peek(key) {
    return this.get(key);
  }
}
