# Rows as dicts of the first line's names.
import csv
import io

reader = csv.DictReader(io.StringIO("n,v\na,1\nb,2,3\nc\n\n"))
print(reader.fieldnames, reader.line_num)  # expect: ['n', 'v'] 1
print(list(reader), reader.line_num)
# expect: [{'n': 'a', 'v': '1'}, {'n': 'b', 'v': '2', None: ['3']}, {'n': 'c', 'v': None}] 5
print(list(csv.DictReader(["1;2", "3"], fieldnames=["a", "b"], delimiter=";", restval="-")))
# expect: [{'a': '1', 'b': '2'}, {'a': '3', 'b': '-'}]
out = io.StringIO()
writer = csv.DictWriter(out, ["a", "b"], restval="-")
print(writer.writeheader(), writer.writerow({"a": 1}))  # expect: 5 5
writer.writerows([{"a": 1, "b": "x,y"}, {"b": 2}])
print(repr(out.getvalue()))  # expect: 'a,b\r\n1,-\r\n1,"x,y"\r\n-,2\r\n'
try:
    writer.writerow({"c": 1, "d": 2})
except ValueError as error:
    print(error)  # expect: dict contains fields not in fieldnames: 'c', 'd'
print(csv.DictWriter(out, ["a"], extrasaction="ignore").writerow({"a": 1, "z": 3}))  # expect: 3
