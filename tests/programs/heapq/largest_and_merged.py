# nlargest, nsmallest and merge.
import heapq

numbers = [1, 8, 2, 23, 7, -4, 18, 23]
print(heapq.nlargest(3, numbers), heapq.nsmallest(3, numbers), heapq.nsmallest(2, numbers, key=lambda n: -n))
# expect: [23, 23, 18] [-4, 1, 2] [23, 23]
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge([7, 4], [5, 2], reverse=True)))
# expect: [0, 1, 2, 4, 5, 7, 9] [7, 5, 4, 2]
print(list(heapq.merge(["a", "CC"], ["bbb"], key=len)), list(heapq.merge()))  # expect: ['a', 'CC', 'bbb'] []
