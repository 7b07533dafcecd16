#pragma once

#include <string_view>

#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/runtime.h"
#include "vm/classes/native_type.h"

namespace loopscope {

/// `sys.stdout` or `sys.stderr`: a write-only text stream. Mirrors the interface of io.TextIOWrapper.
class OutputStreamObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::other;

  OutputStreamObject(Type& type, Output::Stream where) : Object(object_kind, type), stream(where) {}

  Output::Stream const stream;
};

extern NativeTypeDefinition const output_stream_type;

/// Writes text of the program to the stream and records it in the trace.
void write_output(Runtime& runtime, Output::Stream stream, std::string_view text);

/// The object that the program assigned to `sys.stdout` or `sys.stderr`; unset while the run's own stream is in place.
Completion<Value> replaced_stream(Runtime& runtime, Output::Stream stream);

/// Writes to the object that the program assigned to `sys.stderr`; raises nothing. Returns false when the program
/// assigned none.
bool write_to_replaced_stderr(Runtime& runtime, std::string_view text);

}  // namespace loopscope
