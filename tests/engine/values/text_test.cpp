#include <catch_amalgamated.hpp>

#include <cmath>

#include "values/numbers/float_text.h"
#include "values/text/format.h"
#include "values/values_support.h"

using namespace loopscope;
using values_test::Run;

TEST_CASE("floats show the shortest text that reads back") {
  CHECK(float_repr(0.1) == "0.1");
  CHECK(float_repr(1e16) == "1e+16");
  CHECK(float_repr(9999999999999998.0) == "9999999999999998.0");
  CHECK(float_repr(0.0001) == "0.0001");
  CHECK(float_repr(0.00001) == "1e-05");
  CHECK(float_repr(-0.0) == "-0.0");
  CHECK(float_repr(5e-324) == "5e-324");
  CHECK(float_repr(1.7976931348623157e308) == "1.7976931348623157e+308");
  CHECK(float_repr(INFINITY) == "inf");
  CHECK(float_repr(NAN) == "nan");
}

TEST_CASE("floats are read as float() reads them") {
  CHECK(parse_float(" 1_000.5e-1\n") == 100.05);
  CHECK(parse_float("-Infinity") == -INFINITY);
  CHECK(parse_float("1e400") == INFINITY);
  CHECK(parse_float("1e-400") == 0.0);
  CHECK(parse_float(".5") == 0.5);
  for (char const* text : {"", ".", "1__0", "_1", "1_", "1_.5", "e5", "1e", "0x10", "1 2", "infin"})
    CHECK_FALSE(parse_float(text).has_value());
}

TEST_CASE("strs show quotes and escapes as CPython's") {
  auto const shown = [](std::string_view utf8) {
    std::string text;
    append_str_repr(text, utf8);
    return text;
  };
  CHECK(shown("it's") == "\"it's\"");
  CHECK(shown("'\"") == "'\\'\"'");
  CHECK(shown("a\n\t\\\x7f") == "'a\\n\\t\\\\\\x7f'");
  CHECK(shown("h\u00e9\u2713") == "'h\u00e9\u2713'");
  CHECK(shown("\u00a0\u200b") == "'\\xa0\\u200b'");
  CHECK(escape_non_ascii("'h\u00e9\U0001F600'") == "'h\\xe9\\U0001f600'");
}

TEST_CASE("the format mini-language") {
  Run run;
  auto const formatted = [&](Value const& value, std::string_view specification) {
    auto made = format(run.runtime, value, *make_str(run.runtime, specification));
    return made.is_raised() ? run.raised() : std::string(made.value()->view());
  };
  Value const million = run.number(1234567);
  CHECK(formatted(million, ",") == "1,234,567");
  CHECK(formatted(million, "_x") == "12_d687");
  CHECK(formatted(million, "012,") == "0,001,234,567");
  CHECK(formatted(million, "#b") == "0b100101101011010000111");
  CHECK(formatted(run.number(-42), "=+8") == "-     42");
  CHECK(formatted(run.number(65), "c") == "A");
  CHECK(formatted(run.number(5), ".2f") == "5.00");
  CHECK(formatted(Value::number(3.14159), ".2f") == "3.14");
  CHECK(formatted(Value::number(1234.5), ",.2f") == "1,234.50");
  CHECK(formatted(Value::number(0.256), ".1%") == "25.6%");
  CHECK(formatted(Value::number(1e10), "g") == "1e+10");
  CHECK(formatted(Value::number(1e10), "") == "10000000000.0");
  CHECK(formatted(Value::number(100.0), ".3") == "1e+02");
  CHECK(formatted(Value::number(-0.001), "z.1f") == "0.0");
  CHECK(formatted(Value::number(-INFINITY), "zE") == "-INF");
  CHECK(formatted(Value::number(-0.0), ".1") == "-0e+00");
  CHECK(formatted(Value::number(-173.0), "#.3") == "-1.73e+02");
  CHECK(formatted(Value::number(75700000000.0), "#.11") == "7.5700000000e+10");
  CHECK(formatted(Value::number(1.5), "#.3") == "1.50");
  CHECK(formatted(Value::number(0.00001), "#") == "1.e-05");
  CHECK(formatted(run.text("h\u00e9"), "*^6") == "**h\u00e9**");
  CHECK(formatted(run.text("abcdef"), ".3") == "abc");
  CHECK(formatted(run.number(5), "s") == "ValueError: Unknown format code 's' for object of type 'int'");
  CHECK(formatted(run.list({}), "5") == "TypeError: unsupported format string passed to list.__format__");
}

TEST_CASE("printf-style formatting") {
  Run run;
  auto const percent = [&](std::string_view text, Value const& arguments) {
    return run.shown(format_percent(run.runtime, *make_str(run.runtime, text), arguments));
  };
  CHECK(percent("%s is %05.1f%%", run.tuple({run.text("x"), Value::number(2.25)})) == "'x is 002.2%'");
  CHECK(percent("%-5d|%+x|%#o", run.tuple({run.number(1), run.number(255), run.number(8)})) == "'1    |+ff|0o10'");
  CHECK(percent("%r", run.text("a")) == "\"'a'\"");
  CHECK(percent("%d", run.text("a")) == "TypeError: %d format: a real number is required, not str");
  CHECK(percent("%s", run.tuple({})) == "TypeError: not enough arguments for format string");
}
