#include "values/containers/sequence.h"

#include "values/exceptions/exception.h"
#include "values/numbers/int.h"
#include "values/text/str.h"

namespace loopscope {

Raised raise_bad_index(Runtime& runtime, std::string_view type_name, Value const& key) {
  return runtime.raise(runtime.types.type_error, std::string(type_name) + " indices must be integers or slices, not " +
                                                     type_of(runtime, key).name());
}

bool has_index(Runtime& runtime, Value const& value) {
  Type& type = type_of(runtime, value);
  return is_int(value) || (type.is_guest_class && type.find(*runtime.intern("__index__")));
}

Raised raise_no_index(Runtime& runtime, Type* error) {
  return runtime.raise(error, "cannot fit 'int' into an index-sized integer");
}

Completion<std::int64_t> repeat_count(Runtime& runtime, Value const& number, std::size_t length,
                                      std::size_t item_bytes) {
  if (big_of(number)) return raise_no_index(runtime, runtime.types.overflow_error);
  std::int64_t const count = as_int(number);
  constexpr std::int64_t largest_bytes = 1LL << 31;
  if (count <= 0 || length == 0) return 0;
  std::int64_t bytes = 0;
  if (__builtin_mul_overflow(count, static_cast<std::int64_t>(length * item_bytes), &bytes) || bytes > largest_bytes) {
    return runtime.raise(make_exception(runtime, runtime.types.memory_error, std::span<Value const>()));
  }
  return count;
}

Completion<Value> single_optional_argument(Runtime& runtime, Type const& type, CallArguments const& arguments) {
  if (!arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error, type.name() + "() takes no keyword arguments");
  }
  if (arguments.positional.size() > 1) {
    return runtime.raise(runtime.types.type_error, type.name() + " expected at most 1 argument, got " +
                                                       std::to_string(arguments.positional.size()));
  }
  return arguments.positional.empty() ? Value::unset() : arguments.positional[0];
}

}  // namespace loopscope
