/** By place in a list: steps to the next one in a direction of which `isIt` holds, at most `farthest`. */
export function stepsToNext(count: number, direction: -1 | 1, farthest: number, isIt: (place: number) => boolean): Int32Array {
  const steps = new Int32Array(count);
  let far = farthest;
  for (let place = direction > 0 ? count - 1 : 0; place >= 0 && place < count; place -= direction) {
    steps[place] = far;
    far = isIt(place) ? 1 : Math.min(farthest, far + 1);
  }
  return steps;
}
