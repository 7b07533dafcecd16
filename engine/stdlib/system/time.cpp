#include <cmath>
#include <limits>

#include "loop/virtual_clock.h"
#include "stdlib/modules.h"
#include "trace/trace.h"
#include "values/core/runtime.h"
#include "values/core/type.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/numbers/int_arithmetic.h"
#include "values/numbers/numbers.h"

// The virtual clocks of the module `time`: monotonic and perf_counter start at 0, time() at 2025-01-01 UTC; all count
// seconds of virtual time. Mirrors Modules/timemodule.c.
namespace loopscope {

namespace {

constexpr std::int64_t epoch_seconds = 1'735'689'600;
constexpr std::int64_t nanoseconds_per_second = 1'000'000'000;
constexpr double longest_sleep_seconds = 9'223'372'036;

using Arguments = std::span<Value>;

Completion<Value> elapsed(Runtime& runtime, Arguments) { return Value::number(runtime.clock.time().seconds()); }

Completion<Value> elapsed_nanoseconds(Runtime& runtime, Arguments) {
  return int_value(runtime, runtime.clock.time().nanoseconds());
}

Completion<Value> wall_time(Runtime& runtime, Arguments) {
  return Value::number(static_cast<double>(epoch_seconds) + runtime.clock.time().seconds());
}

Completion<Value> wall_time_nanoseconds(Runtime& runtime, Arguments) {
  return int_operation(runtime, BinaryOperator::add, int_value(runtime, epoch_seconds * nanoseconds_per_second),
                       int_value(runtime, runtime.clock.time().nanoseconds()));
}

Completion<double> seconds_of(Runtime& runtime, Value const& value) {
  if (is_int(value)) return float_of_int(runtime, value);
  if (!value.is_float()) {
    return runtime.raise(runtime.types.type_error, "'" + type_of(runtime, value).name() +
                                                       "' object cannot be interpreted as an integer or float");
  }
  if (std::isnan(value.as_float())) return runtime.raise(runtime.types.value_error, "Invalid value NaN (not a number)");
  return value.as_float();
}

Completion<Value> sleep(Runtime& runtime, Arguments arguments) {
  double const seconds = TRY(seconds_of(runtime, arguments[0]));
  if (std::fabs(seconds) > longest_sleep_seconds) {
    return runtime.raise(runtime.types.overflow_error, is_int(arguments[0])
                                                           ? "timestamp too large to convert to C PyTime_t"
                                                           : "timestamp out of range for platform time_t");
  }
  if (seconds < 0) return runtime.raise(runtime.types.value_error, "sleep length must be non-negative");
  VirtualTime const from = runtime.clock.time();
  runtime.clock.block(VirtualTime::from_seconds(seconds));
  if (runtime.trace.wants(EventKind::blocked)) {
    runtime.trace.record(
        events::Blocked{.what = runtime.trace.text("time.sleep"), .from = from, .until = runtime.clock.time()});
  }
  return Value::none();
}

constexpr NativeDefinition functions[] = {
    {.name = "monotonic", .signature = "()", .code = elapsed},
    {.name = "monotonic_ns", .signature = "()", .code = elapsed_nanoseconds},
    {.name = "perf_counter", .signature = "()", .code = elapsed},
    {.name = "perf_counter_ns", .signature = "()", .code = elapsed_nanoseconds},
    {.name = "process_time", .signature = "()", .code = elapsed},
    {.name = "process_time_ns", .signature = "()", .code = elapsed_nanoseconds},
    {.name = "sleep", .signature = "(seconds, /)", .code = sleep},
    {.name = "thread_time", .signature = "()", .code = elapsed},
    {.name = "thread_time_ns", .signature = "()", .code = elapsed_nanoseconds},
    {.name = "time", .signature = "()", .code = wall_time},
    {.name = "time_ns", .signature = "()", .code = wall_time_nanoseconds},
};

}  // namespace

Completion<Ref<ModuleObject>> make_time_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_time");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "time")));
  }
  return module;
}

}  // namespace loopscope
