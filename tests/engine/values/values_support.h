#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "loop/virtual_clock.h"
#include "support/test_runtime.h"
#include "trace/trace.h"
#include "values/containers/list.h"
#include "values/containers/tuple.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/text/str.h"
#include "values/text/text.h"

namespace loopscope::values_test {

/// A run without a program.
struct Run : TestRuntime {
  Value text(std::string_view utf8) { return str_value(runtime, utf8); }
  Value number(std::int64_t value) { return int_value(runtime, value); }
  Value list(std::initializer_list<Value> items) { return Value::from(make_list(runtime, std::vector<Value>(items))); }
  Value tuple(std::initializer_list<Value> items) { return Value::from(make_tuple(runtime, items)); }

  /// The repr of an operation's result, or `Name: message` of the exception that it raised.
  std::string shown(Completion<Value> result) {
    if (result.is_raised()) return raised();
    return repr_of(result.take());
  }
  std::string repr_of(Value const& value) {
    auto made = repr(runtime, value);
    if (made.is_raised()) return raised();
    return std::string(made.value()->view());
  }
  std::string raised() {
    Ref<ExceptionObject> const exception = runtime.take_exception();
    return exception_line(runtime, *exception);
  }
};

}  // namespace loopscope::values_test
