#pragma once

#include <cstdint>
#include <vector>

#include "base/source_span.h"
#include "bytecode/opcodes.h"
#include "values/core/object.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;

/// The handler of the instructions in [begin, end): when one of them raises, the stack is cut to `depth` values and the
/// exception is pushed. The first entry that contains the instruction applies. Mirrors CPython's exception table
/// (Objects/exception_handling_notes.txt).
struct ExceptionTableEntry {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t target = 0;
  std::uint32_t depth = 0;
};

/// The code of a module, function, lambda or class body: immutable once compiled. Mirrors PyCodeObject.
///
/// A frame's slots: first the parameters in the order of `varnames`, then the other locals (cells among them, and those
/// of inlined comprehensions), then the free variables.
class CodeObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::code;

  explicit CodeObject(Type& type) : Object(object_kind, type) {}

  Ref<StrObject> file_name;
  Ref<StrObject> name;
  Ref<StrObject> qualname;
  Value doc;  ///< The docstring, or None.
  std::uint32_t first_line = 0;
  bool is_async = false;  ///< Of an `async def`: a call creates a coroutine.
  /// Contains a `yield`: a call creates a generator, or an asynchronous generator when `is_async` is set.
  bool is_generator = false;
  bool has_varargs = false;
  bool has_varkeywords = false;
  std::uint32_t positional_only_count = 0;
  std::uint32_t positional_count = 0;  ///< Positional-only parameters included.
  std::uint32_t keyword_only_count = 0;
  std::uint32_t stack_size = 0;

  std::vector<Instruction> instructions;
  std::vector<std::uint16_t> lines;  ///< The source line of each instruction.
  std::vector<SourceSpan> places;    ///< The source of each instruction, for the marks in tracebacks; may be empty.
  std::vector<ExceptionTableEntry> exception_table;
  std::vector<Value> constants;
  std::vector<Ref<StrObject>> names;     ///< Interned names of globals, attributes, modules.
  std::vector<Ref<StrObject>> varnames;  ///< Interned names of the slots, free variables last.
  std::uint32_t free_count = 0;

  /// A cache of the interpreter: the place in the module's globals at which each name was last found.
  std::vector<std::uint32_t> global_places;

  /// The name of the first slot of a class body's code, its only parameter: the dict that holds the class's names.
  static constexpr char const* namespace_slot_name = ".namespace";
  bool is_class_body = false;
  /// The hidden function behind `__annotate__`.
  bool is_annotate = false;
  bool is_of_library = false;  ///< Frames of library code appear neither in tracebacks nor at lines of the trace.

  /// Whether a call only creates an object that runs the code later.
  bool is_resumable() const { return is_async || is_generator; }
  std::uint32_t slot_count() const { return static_cast<std::uint32_t>(varnames.size()); }
  /// Parameters without *args and **kwargs.
  std::uint32_t argument_count() const { return positional_count + keyword_only_count; }
  /// The number of slots that arguments fill: argument_count plus *args and **kwargs.
  std::uint32_t parameter_count() const { return argument_count() + has_varargs + has_varkeywords; }
};

/// Fills in the slots of the type `code`. Call it once a run, before any code is compiled.
void set_up_code_type(Runtime& runtime);

}  // namespace loopscope
