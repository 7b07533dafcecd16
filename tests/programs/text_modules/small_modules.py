import html
import keyword
import platform
import shlex
import timeit

print(html.escape("<a href='x'>&\"</a>"), html.escape('"', quote=False))
print(keyword.iskeyword("async"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist))
print(shlex.split("""run "a b" 'c "d"' e\\ f"""), shlex.quote("it's"), shlex.join(["ls", "-l", "my file"]))
print(platform.python_version_tuple()[:2], platform.python_implementation())
print(timeit.timeit(lambda: None, number=10), timeit.default_timer())
try:
    shlex.split("'open")
except ValueError as error:
    print(error)
# expect: &lt;a href=&#x27;x&#x27;&gt;&amp;&quot;&lt;/a&gt; "
# expect: True False True 35
# expect: ['run', 'a b', 'c "d"', 'e f'] 'it'"'"'s' ls -l 'my file'
# expect: ('3', '14') CPython
# expect: 0.0 0.0
# expect: No closing quotation
