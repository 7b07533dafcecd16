from string import Template, capwords

template = Template("$who owes $$${amount} to ${who}")
print(template.substitute(who="Ada", amount=5), template.safe_substitute(who="Ada"), template.template)
# expect: Ada owes $5 to Ada Ada owes $${amount} to Ada $who owes $$${amount} to ${who}
print(Template("$a $b").substitute({"a": 1}, b=2), template.get_identifiers(), template.is_valid(), Template("$1").is_valid())
# expect: 1 2 ['who', 'amount'] True False
for text in "$missing", "cost: $", "line\n ${bad":
    try:
        print(Template(text).substitute())
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: KeyError 'missing'
        # expect: ValueError Invalid placeholder in string: line 1, col 7
        # expect: ValueError Invalid placeholder in string: line 2, col 2


class Percent(Template):
    delimiter = "%"


print(Percent("%a $a %%").substitute(a=1), capwords("hello  big wORLD"), capwords("a-b", "-"))
# expect: 1 $a % Hello Big World A-B
