#include <catch_amalgamated.hpp>

#include "values/containers/slice.h"
#include "values/numbers/numbers.h"
#include "values/values_support.h"

using namespace loopscope;
using Catch::Matchers::Equals;
using values_test::Run;

TEST_CASE("wrong operands are refused in CPython's words") {
  Run run;
  Runtime& runtime = run.runtime;
  Value const one = run.number(1);
  Value const text = run.text("a");
  CHECK(run.shown(binary(runtime, BinaryOperator::add, one, text)) ==
        "TypeError: unsupported operand type(s) for +: 'int' and 'str'");
  CHECK(run.shown(binary(runtime, BinaryOperator::add, text, one)) ==
        "TypeError: can only concatenate str (not \"int\") to str");
  CHECK(run.shown(binary(runtime, BinaryOperator::add, run.list({}), text)) ==
        "TypeError: can only concatenate list (not \"str\") to list");
  CHECK(run.shown(binary(runtime, BinaryOperator::multiply, text, text)) ==
        "TypeError: can't multiply sequence by non-int of type 'str'");
  CHECK(run.shown(binary(runtime, BinaryOperator::power, Value::none(), one)) ==
        "TypeError: unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'");
  CHECK(run.shown(in_place(runtime, BinaryOperator::subtract, text, one)) ==
        "TypeError: unsupported operand type(s) for -=: 'str' and 'int'");
  CHECK(run.shown(unary(runtime, UnaryOperator::negative, text)) == "TypeError: bad operand type for unary -: 'str'");
  CHECK(run.shown(compare(runtime, Comparison::less, text, one)) ==
        "TypeError: '<' not supported between instances of 'str' and 'int'");
  CHECK(run.shown(get_item(runtime, Value::none(), one)) == "TypeError: 'NoneType' object is not subscriptable");
  CHECK(run.shown(get_item(runtime, run.list({}), one)) == "IndexError: list index out of range");
  CHECK(run.shown(get_item(runtime, run.list({}), text)) ==
        "TypeError: list indices must be integers or slices, not str");
  CHECK(run.shown(iterate(runtime, one)) == "TypeError: 'int' object is not iterable");
}

TEST_CASE("ints calculate as Python's, beyond 64 bits too") {
  Run run;
  Runtime& runtime = run.runtime;
  auto const both = [&](BinaryOperator operation, std::int64_t left, std::int64_t right) {
    return run.shown(binary(runtime, operation, run.number(left), run.number(right)));
  };
  CHECK(both(BinaryOperator::floor_divide, -7, 2) == "-4");
  CHECK(both(BinaryOperator::modulo, -7, 2) == "1");
  CHECK(both(BinaryOperator::modulo, 7, -2) == "-1");
  CHECK(both(BinaryOperator::divide, 1, 3) == "0.3333333333333333");
  CHECK(both(BinaryOperator::divide, INT64_MAX, 3) == "3.0744573456182584e+18");
  CHECK(both(BinaryOperator::power, 2, 62) == "4611686018427387904");
  CHECK(both(BinaryOperator::power, 2, -1) == "0.5");
  CHECK(both(BinaryOperator::right_shift, -5, 1) == "-3");
  CHECK(both(BinaryOperator::left_shift, -1, 63) == "-9223372036854775808");
  CHECK(both(BinaryOperator::power, 2, 63) == "9223372036854775808");
  CHECK(both(BinaryOperator::add, INT64_MAX, 1) == "9223372036854775808");
  CHECK(both(BinaryOperator::left_shift, 1, 64) == "18446744073709551616");
  CHECK(both(BinaryOperator::floor_divide, INT64_MIN, -1) == "9223372036854775808");
  CHECK(both(BinaryOperator::divide, 1, 0) == "ZeroDivisionError: division by zero");
}

TEST_CASE("an int and a float compare exactly") {
  Run run;
  auto const compared = [&](std::int64_t left, double right) { return compare_exactly(run.number(left), right); };
  CHECK(compared((1LL << 53) + 1, 9007199254740992.0) > 0);
  CHECK(compared(INT64_MAX, 9223372036854775807.0) < 0);
  CHECK(compared(3, 3.5) < 0);
  CHECK(compared(-3, -3.5) > 0);
  CHECK(compared(3, 3.0) == 0);
}

TEST_CASE("rounding is half to even on the exact value") {
  Run run;
  auto const rounded = [&](double value, std::int64_t digits) {
    return run.shown(round_number(run.runtime, Value::number(value), run.number(digits)));
  };
  CHECK(rounded(2.675, 2) == "2.67");
  CHECK(rounded(0.125, 2) == "0.12");
  CHECK(rounded(1234.5, -2) == "1200.0");
  CHECK(rounded(50.0, -2) == "0.0");
  CHECK(rounded(150.0, -2) == "200.0");
  CHECK(run.shown(round_number(run.runtime, Value::number(2.5), Value::unset())) == "2");
  CHECK(run.shown(round_number(run.runtime, run.number(25), run.number(-1))) == "20");
}

TEST_CASE("slices take, replace and delete") {
  Run run;
  Runtime& runtime = run.runtime;
  Value const list = run.list({run.number(0), run.number(1), run.number(2), run.number(3), run.number(4)});
  auto const slice = [&](Value start, Value stop, Value step) {
    return Value::from(make_slice(runtime, start, stop, step));
  };
  Value const none = Value::none();
  CHECK(run.shown(get_item(runtime, list, slice(run.number(1), none, run.number(2)))) == "[1, 3]");
  CHECK(run.shown(get_item(runtime, list, slice(none, none, run.number(-1)))) == "[4, 3, 2, 1, 0]");
  CHECK(run.shown(get_item(runtime, run.text("héllo"), slice(run.number(1), run.number(-1), none))) == "'éll'");
  REQUIRE_FALSE(delete_item(runtime, list, slice(none, none, run.number(2))).is_raised());
  CHECK(run.repr_of(list) == "[1, 3]");
  REQUIRE_FALSE(set_item(runtime, list, slice(run.number(1), run.number(1), none), run.text("ab")).is_raised());
  CHECK(run.repr_of(list) == "[1, 'a', 'b', 3]");
  REQUIRE(set_item(runtime, list, slice(none, none, run.number(2)), run.text("a")).is_raised());
  CHECK(run.raised() == "ValueError: attempt to assign sequence of size 1 to extended slice of size 2");
}
