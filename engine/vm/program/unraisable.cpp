#include "vm/program/unraisable.h"

#include <string>

#include "asyncio/events/asyncio.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/exceptions/traceback_text.h"
#include "values/text/text.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

void write_unraisable(Runtime& runtime, std::string_view words, Value const& object) {
  Ref<ExceptionObject> const ignored = runtime.take_exception();
  std::string text(words);
  if (append_repr(runtime, text, object).is_raised()) {
    runtime.take_exception();
    text += "<object repr() failed>";
  }
  text += ":\n";
  if (runtime.interpreter->source_lines) {
    text += traceback_text(runtime, *ignored, *runtime.interpreter->source_lines);
  }
  write_error(runtime, text);
}

}  // namespace loopscope
