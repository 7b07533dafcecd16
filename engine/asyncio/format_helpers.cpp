#include "asyncio/format_helpers.h"

#include "asyncio/asyncio.h"
#include "asyncio/events.h"
#include "values/attributes.h"
#include "values/exception.h"
#include "values/text.h"

namespace loopscope {

std::string format_callback_source(Runtime& runtime, Value const& callback) {
  if (auto const* native = if_native_callback(runtime, callback)) return native->shown();
  // __qualname__, else __name__, else the repr.
  std::string text;
  for (std::string_view const attribute : {"__qualname__", "__name__"}) {
    Completion<Value> found = find_attribute(runtime, callback, *runtime.intern(attribute));
    if (found.is_raised()) {
      runtime.take_exception();
    } else if (StrObject const* name = found.value().if_is<StrObject>(); name && name->byte_size() > 0) {
      text = name->view();
      break;
    }
  }
  if (text.empty()) text = repr_or_apology(runtime, callback);
  text += "()";
  ProgramText const* program = runtime.asyncio->text;
  if (std::uint32_t const line = program ? program->first_line_of(callback) : 0) {
    text += " at " + std::string(program->file_name()) + ":" + std::to_string(line);
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
