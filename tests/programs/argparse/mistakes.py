import argparse

parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("count", type=int)
parser.add_argument("names", nargs="+")
parser.add_argument("--level", choices=["low", "high"])
for words in [], ["x", "a"], ["1", "a", "--level", "mid"], ["1", "a", "--other"], ["1", "a", "--level"]:
    try:
        parser.parse_args(words)
    except SystemExit as stop:
        print(words, stop.code)
        # expect: [] 2
        # expect: ['x', 'a'] 2
        # expect: ['1', 'a', '--level', 'mid'] 2
        # expect: ['1', 'a', '--other'] 2
        # expect: ['1', 'a', '--level'] 2
print(parser.parse_args(["3", "a", "b", "--level", "low"]))  # expect: Namespace(count=3, names=['a', 'b'], level='low')
parser.parse_args([])
# expect exit: 2
# expect stderr: usage: tool [-h] [--level {low,high}] count names [names ...]
# expect stderr: tool: error: the following arguments are required: count, names
# expect stderr: usage: tool [-h] [--level {low,high}] count names [names ...]
# expect stderr: tool: error: argument count: invalid int value: 'x'
# expect stderr: usage: tool [-h] [--level {low,high}] count names [names ...]
# expect stderr: tool: error: argument --level: invalid choice: 'mid' (choose from low, high)
# expect stderr: usage: tool [-h] [--level {low,high}] count names [names ...]
# expect stderr: tool: error: unrecognized arguments: --other
# expect stderr: usage: tool [-h] [--level {low,high}] count names [names ...]
# expect stderr: tool: error: argument --level: expected one argument
# expect stderr: usage: tool [-h] [--level {low,high}] count names [names ...]
# expect stderr: tool: error: the following arguments are required: count, names
