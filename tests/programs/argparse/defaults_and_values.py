import argparse

parser = argparse.ArgumentParser(description="Crawls pages.")
parser.add_argument("url", nargs="?", default="http://localhost")
parser.add_argument("-w", "--workers", type=int, default=4, help="how many (default: %(default)s)")
parser.add_argument("--timeout", type=float, default=2.5, metavar="SECONDS")
parser.add_argument("-v", "--verbose", action="store_true")
parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
parser.add_argument("--tag", action="append", dest="tags")
print(parser.parse_args())
# expect: Namespace(url='http://localhost', workers=4, timeout=2.5, verbose=False, mode='fast', tags=None)
args = parser.parse_args(["http://a", "-w8", "--timeout=1", "-v", "--tag", "x", "--tag", "y", "--mode", "slow"])
print(args.url, args.workers, args.timeout, args.verbose, args.tags, args.mode, args)
# expect: http://a 8 1.0 True ['x', 'y'] slow Namespace(url='http://a', workers=8, timeout=1.0, verbose=True, mode='slow', tags=['x', 'y'])
print(parser.parse_known_args(["--what", "-v"]))
# expect: (Namespace(url='http://localhost', workers=4, timeout=2.5, verbose=True, mode='fast', tags=None), ['--what'])
parser.print_help()
# expect: usage: defaults_and_values.py [-h] [-w WORKERS] [--timeout SECONDS] [-v]
# expect:                               [--mode {fast,slow}] [--tag TAGS]
# expect:                               [url]
# expect:
# expect: Crawls pages.
# expect:
# expect: positional arguments:
# expect:   url
# expect:
# expect: options:
# expect:   -h, --help            show this help message and exit
# expect:   -w, --workers WORKERS
# expect:                         how many (default: 4)
# expect:   --timeout SECONDS
# expect:   -v, --verbose
# expect:   --mode {fast,slow}
# expect:   --tag TAGS
