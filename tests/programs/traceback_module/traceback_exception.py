import traceback

try:
    {}["missing"]
except KeyError as error:
    report = traceback.TracebackException.from_exception(error)
    print(str(report), report.exc_type_str, report.stack[0].name)  # expect: 'missing' KeyError <module>
    print(list(report.format_exception_only()))  # expect: ["KeyError: 'missing'\n"]
