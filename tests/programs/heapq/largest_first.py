# The heaps of 3.14 whose first item is the largest.
import heapq

heap = [3, 1, 2]
heapq.heapify_max(heap)
heapq.heappush_max(heap, 9)
print(heap, heapq.heappop_max(heap), heapq.heapreplace_max(heap, 0), heapq.heappushpop_max(heap, 5), heap)
# expect: [2, 1, 0] 9 3 5 [2, 1, 0]
