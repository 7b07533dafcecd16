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

/// The destination of a program's output.
class Output {
 public:
  enum class Stream : std::uint8_t { stdout_stream = 1, stderr_stream = 2 };
  virtual void write(Stream stream, std::string_view utf8) = 0;
  virtual ~Output() = default;
};

/// The state of one run: the heap, the types, the raised exception, and pointers to the parts of the layers above,
/// which this layer does not define. There is no global state: two Runtimes share nothing. The destructor frees all
/// memory of the run.
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
  /// Set by the layers above when they are constructed; null only during construction and tear-down of a run.
  Asyncio* asyncio = nullptr;
  Interpreter* interpreter = nullptr;

  /// Clears the weak references to an object that is about to be destroyed; set by the layer that implements weak
  /// references.
  void (*end_weak_references)(Runtime&, Object&) = nullptr;

  /// The exception being raised, while a Completion is Raised; null otherwise.
  Ref<ExceptionObject> exception;

  /// The exception being handled (`sys.exception()`); null outside handlers. The interpreter sets and restores it.
  Ref<ExceptionObject> handled_exception;

  /// Creates an exception of the type with one str argument and raises it: `return
  /// runtime.raise(runtime.types.value_error, "…")`. Sets __context__ to the exception being handled, as `raise` does.
  Raised raise(Type* type, std::string message);
  Raised raise(Ref<ExceptionObject> exception);
  /// Removes and returns the raised exception.
  Ref<ExceptionObject> take_exception();
  /// Whether the raised exception is an instance of the type; false when none is raised.
  bool raised_is(Type const* type) const;

  /// The unique StrObject of an identifier; attribute names and keywords are compared by address.
  Ref<StrObject> intern(std::string_view text);
  /// The str of one code point; ASCII ones are cached.
  Ref<StrObject> character(char32_t code_point);
  Ref<StrObject> empty_str() const;
  Ref<TupleObject> empty_tuple() const;

  /// Creates a type, which the Runtime owns until its end. The type starts with the slots of its base (null: object);
  /// its own type is the metatype (null: type).
  Type* make_type(std::string name, Type* base = nullptr, std::string module_name = "builtins",
                  Type* metatype = nullptr);
  /// Stores a native function's definition until the run ends; see native_function.h.
  NativeRecord& add_native_record(NativeDefinition const& definition);

  /// The nesting depth of recursive native code (repr, comparison, hash …); see NativeDepth.
  std::uint32_t native_depth = 0;
  /// The containers whose repr is in progress, innermost last.
  std::vector<Object const*> repr_stack;

  /// A float with an identity of its own: two NaNs are identical, and therefore found in containers, only when they are
  /// the same object.
  Value new_float(double value) { return value != value ? Value::marked_nan(++m_nan_count) : Value::number(value); }

  /// The number that a repr shows in place of the object's address.
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

/// Counts one level of native recursion during its lifetime. When `too_deep()` is true, raise a RecursionError.
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
