#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "values/core/builtin_types.h"
#include "values/core/completion.h"
#include "values/core/heap.h"
#include "values/core/value.h"

namespace loopscope {

class ExceptionObject;
class StrObject;
class TupleObject;
struct NativeDefinition;
struct NativeRecord;
class Trace;
class VirtualClock;
class Asyncio;
class Interpreter;

/// Where a program's text goes.
class Output {
 public:
  enum class Stream : std::uint8_t { stdout_stream = 1, stderr_stream = 2 };
  virtual void write(Stream stream, std::string_view utf8) = 0;
  virtual ~Output() = default;
};

/// Everything of one run: the heap, the types, the raised exception, and the parts of the layers above, which this
/// layer only names. There is no other state: two Runtimes never meet. Destroying it frees all memory of the run.
class Runtime {
 public:
  Runtime(Output& output, Trace& trace, VirtualClock& clock);
  Runtime(Runtime const&) = delete;
  ~Runtime();

  Heap heap;
  BuiltinTypes types;
  Output& output;
  Trace& trace;
  VirtualClock& clock;
  /// Set by the layers above once they exist; null only while a run is put together or torn down.
  Asyncio* asyncio = nullptr;
  Interpreter* interpreter = nullptr;

  /// Set by whoever gives objects weak references: lets go of those to an object that is about to be destroyed.
  void (*end_weak_references)(Runtime&, Object&) = nullptr;

  /// The exception on its way, when a Completion says Raised; null otherwise.
  Ref<ExceptionObject> exception;

  /// The exception being handled (`sys.exception()`), null outside handlers: set and restored by the interpreter.
  Ref<ExceptionObject> handled_exception;

  /// Makes an exception of the type with one str argument and raises it: `return
  /// runtime.raise(runtime.types.value_error, "…")`. Sets __context__ to the exception being handled, as `raise` does.
  Raised raise(Type* type, std::string message);
  Raised raise(Ref<ExceptionObject> exception);
  /// The raised exception, which is then no longer on its way.
  Ref<ExceptionObject> take_exception();
  /// Whether an exception is on its way that is an instance of the type.
  bool raised_is(Type const* type) const;

  /// The one StrObject of an identifier: attribute names and keywords are compared by address.
  Ref<StrObject> intern(std::string_view text);
  /// The str of one code point; ASCII ones are made once.
  Ref<StrObject> character(char32_t code_point);
  Ref<StrObject> empty_str() const;
  Ref<TupleObject> empty_tuple() const;

  /// A further type, kept by the Runtime to its end; it begins with the slots of its base (null: object). Its own type
  /// is the metatype (null: type).
  Type* make_type(std::string name, Type* base = nullptr, std::string module_name = "builtins",
                  Type* metatype = nullptr);
  /// Keeps a native function's definition to the run's end; see native_function.h.
  NativeRecord& add_native_record(NativeDefinition const& definition);

  /// How deep native code that calls itself (repr, comparison, hash …) is nested; see NativeDepth.
  std::uint32_t native_depth = 0;
  /// The containers whose repr is being made, innermost last.
  std::vector<Object const*> repr_stack;

  /// A float as an object of its own: two NaNs are identical, and so found in containers, only where they are one
  /// object.
  Value new_float(double value) { return value != value ? Value::marked_nan(++m_nan_count) : Value::number(value); }

  /// The number a repr shows in place of the object's address.
  std::uint32_t stable_number(Object& object);

 private:
  friend class StrObject;
  void forget_interned(StrObject& string);

  struct Tables;
  std::unique_ptr<Tables> m_tables;
  Ref<StrObject> m_empty_str;
  Ref<TupleObject> m_empty_tuple;
  std::uint32_t m_next_stable_number = 1;
  std::uint64_t m_nan_count = 0;
};

/// Counts one level of native recursion while it lives. `too_deep()` asks for a RecursionError.
class NativeDepth {
 public:
  static constexpr std::uint32_t limit = 2000;

  explicit NativeDepth(Runtime& runtime) : m_runtime(runtime) { ++m_runtime.native_depth; }
  NativeDepth(NativeDepth const&) = delete;
  ~NativeDepth() { --m_runtime.native_depth; }

  bool too_deep() const { return m_runtime.native_depth > limit; }

 private:
  Runtime& m_runtime;
};

}  // namespace loopscope
