#include "asyncio/events/format_helpers.h"

#include <vector>

#include "asyncio/events/asyncio.h"
#include "asyncio/events/events.h"
#include "asyncio/events/reprlib.h"
#include "values/containers/dict.h"
#include "values/containers/tuple.h"
#include "values/exceptions/exception.h"
#include "values/objects/attributes.h"
#include "values/text/text.h"

namespace loopscope {

namespace {

/// The reprlib.repr, or `<repr raised …>` when the repr raises.
std::string shortened(Runtime& runtime, Value const& value) {
  Completion<std::string> text = shortened_repr(runtime, value);
  return text.is_raised() ? "<repr raised " + runtime.take_exception()->type().name() + ">" : std::move(text).value();
}

/// `(1, b=2)`. Mirrors _format_args_and_kwargs.
std::string format_arguments(Runtime& runtime, TupleObject const* arguments, DictObject const* keywords) {
  std::vector<std::string> parts;
  if (arguments) {
    for (Value const& value : arguments->items()) parts.push_back(shortened(runtime, value));
  }
  if (keywords) {
    for (DictObject::Entry const& entry : keywords->entries()) {
      if (entry.key.is_unset()) continue;
      parts.push_back(std::string(entry.key.as<StrObject>()->view()) + "=" + shortened(runtime, entry.value));
    }
  }
  std::string text = "(";
  for (std::string const& part : parts) text += (text.size() > 1 ? ", " : "") + part;
  return text + ")";
}

Value attribute_or_none(Runtime& runtime, Value const& object, std::string_view name) {
  Completion<Value> found = find_attribute(runtime, object, *runtime.intern(name));
  if (!found.is_raised()) return found.value().is_unset() ? Value::none() : found.value();
  runtime.take_exception();
  return Value::none();
}

bool is_partial(Runtime& runtime, Value const& value) {
  return value.is_object() && type_of(runtime, value).name() == "functools.partial";
}

/// Mirrors _format_callback; `suffix` is the arguments of the partials around it.
std::string format_callback(Runtime& runtime, Value const& callback, TupleObject const* arguments,
                            DictObject const* keywords, ShowArguments show, std::string suffix) {
  suffix = (show == ShowArguments::yes ? format_arguments(runtime, arguments, keywords) : "()") + suffix;
  if (is_partial(runtime, callback)) {
    Value const own = attribute_or_none(runtime, callback, "args");
    Value const named = attribute_or_none(runtime, callback, "keywords");
    return format_callback(runtime, attribute_or_none(runtime, callback, "func"), own.if_is<TupleObject>(),
                           named.if_is<DictObject>(), show, std::move(suffix));
  }
  for (std::string_view const attribute : {"__qualname__", "__name__"}) {
    Value const name = attribute_or_none(runtime, callback, attribute);
    if (auto const* text = name.if_is<StrObject>(); text && text->byte_size() > 0) {
      return std::string(text->view()) + suffix;
    }
  }
  return repr_or_apology(runtime, callback) + suffix;
}

/// The line of the function that the callback finally calls; 0 when it is not the program's. Mirrors
/// asyncio.format_helpers._get_function_source.
std::uint32_t function_line(Runtime& runtime, Value function) {
  ProgramText const* const program = runtime.asyncio->text;
  if (!program) return 0;
  constexpr int most_wrappers = 1000;
  for (int count = 0; count < most_wrappers; ++count) {
    bool const may_be_wrapper = function.is_object() && function.object()->kind() == ObjectKind::function;
    Value wrapped = is_partial(runtime, function) ? attribute_or_none(runtime, function, "func")
                    : may_be_wrapper              ? attribute_or_none(runtime, function, "__wrapped__")
                                                  : Value::none();
    if (wrapped.is_none()) break;
    function = std::move(wrapped);
  }
  return program->first_line_of(function);
}

}  // namespace

std::string format_callback_source(Runtime& runtime, Value const& callback, ShowArguments show,
                                   TupleObject const* arguments) {
  if (auto const* native = if_native_callback(runtime, callback)) return native->shown();
  std::string text = format_callback(runtime, callback, arguments, nullptr, show, "");
  if (std::uint32_t const line = function_line(runtime, callback)) {
    text += " at " + std::string(runtime.asyncio->text->file_name()) + ":" + std::to_string(line);
  }
  return text;
}

std::string library_file(std::string_view file) { return "/lib/python314.zip/asyncio/" + std::string(file); }

std::string library_place(std::string_view file, std::uint32_t line) {
  return library_file(file) + ":" + std::to_string(line);
}

std::string repr_or_apology(Runtime& runtime, Value const& value) {
  std::string text;
  if (append_repr(runtime, text, value).is_raised()) {
    return "<repr raised " + runtime.take_exception()->type().name() + ">";
  }
  return text;
}

}  // namespace loopscope
