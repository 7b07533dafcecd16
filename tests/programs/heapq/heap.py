# A heap in a list.
import heapq

heap = []
for number in [5, 3, 8, 1, 9, 2]:
    heapq.heappush(heap, number)
print(heap)  # expect: [1, 3, 2, 5, 9, 8]
print([heapq.heappop(heap) for _ in range(6)])  # expect: [1, 2, 3, 5, 8, 9]
heap = [9, 8, 7, 6, 5, 4, 3, 2, 1]
heapq.heapify(heap)
print(heap, heapq.heapreplace(heap, 10), heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 5), heap)
# expect: [3, 5, 4, 6, 10, 5, 7, 8, 9] 1 0 2 [3, 5, 4, 6, 10, 5, 7, 8, 9]
for call in (lambda: heapq.heappop([]), lambda: heapq.heappush(5, 1), lambda: heapq.heappush([1], "a")):
    try:
        call()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
        # expect: IndexError index out of range
        # expect: TypeError heappush() argument 1 must be list, not int
        # expect: TypeError '<' not supported between instances of 'str' and 'int'
