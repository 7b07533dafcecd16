#include <string>

#include "values/containers/tuple.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"
#include "vm/builtins/builtins.h"
#include "vm/builtins/output_stream.h"

namespace loopscope::builtins {

namespace {

Completion<std::string> separator(Runtime& runtime, Value const& given, char const* name, char const* usual) {
  if (given.is_none()) return std::string(usual);
  if (is_str(given)) return std::string(given.as<StrObject>()->view());
  return runtime.raise(runtime.types.type_error,
                       std::string(name) + " must be None or a string, not " + type_of(runtime, given).name());
}

/// print(file=…): calls the object's `write` once for each piece, as in CPython.
Completion<Value> print_to(Runtime& runtime, Value const& file, std::span<Value const> values,
                           std::string const& between, std::string const& end, bool flushes) {
  Value const write = TRY(get_attribute(runtime, file, "write"));
  auto const put = [&](Value piece) -> Completion<Value> {
    return call(runtime, write, std::span<Value const>(&piece, 1));
  };
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) TRY(put(str_value(runtime, between)));
    TRY(put(Value::from(TRY(str(runtime, values[i])))));
  }
  TRY(put(str_value(runtime, end)));
  if (flushes) TRY(call(runtime, TRY(get_attribute(runtime, file, "flush"))));
  return Value::none();
}

}  // namespace

Completion<Value> print(Runtime& runtime, Arguments arguments) {
  auto const values = arguments[4].as<TupleObject>()->items();
  std::string const between = TRY(separator(runtime, arguments[0], "sep", " "));
  std::string const end = TRY(separator(runtime, arguments[1], "end", "\n"));
  Value const file =
      arguments[2].is_none() ? TRY(replaced_stream(runtime, Output::Stream::stdout_stream)) : arguments[2];
  if (file.is_none()) return Value::none();
  if (!file.is_unset()) return print_to(runtime, file, values, between, end, TRY(truth(runtime, arguments[3])));

  std::string text;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) text += between;
    if (append_str(runtime, text, values[i]).is_raised()) {
      // CPython has written everything before the failing str() by then.
      runtime.output.write(Output::Stream::stdout_stream, text);
      return Raised{};
    }
  }
  text += end;
  write_output(runtime, Output::Stream::stdout_stream, text);
  return Value::none();
}

}  // namespace loopscope::builtins
