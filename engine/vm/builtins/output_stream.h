#pragma once

#include <string_view>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/runtime.h"
#include "vm/classes/native_type.h"

namespace loopscope {

/// `sys.stdout` or `sys.stderr`, a text stream that can only be written. Mirrors what io.TextIOWrapper shows of one.
class OutputStreamObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;

  OutputStreamObject(Type& type, Output::Stream where) : Object(object_kind, type), stream(where) {}

  Output::Stream const stream;
};

extern NativeTypeDefinition const output_stream_type;

/// Writes a program's text, and tells the trace of it.
void write_output(Runtime& runtime, Output::Stream stream, std::string_view text);

/// What the program put in the place of `sys.stdout` or `sys.stderr`; unset while it is the stream of the run itself.
Completion<Value> replaced_stream(Runtime& runtime, Output::Stream stream);

/// Writes to what is in the place of `sys.stderr`, without raising; false when nothing is.
bool write_to_replaced_stderr(Runtime& runtime, std::string_view text);

}  // namespace loopscope
