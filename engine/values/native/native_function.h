#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "values/core/call_arguments.h"
#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/value.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;
class Type;

/// The C++ code of a native function. `arguments` has one value for each parameter of the signature, in order: the
/// default (or unset, when the signature cannot express one) for an argument that was not given, a tuple for `*args`, a
/// dict for `**kwargs`. The code may move from the values.
using NativeCode = Completion<Value> (*)(Runtime& runtime, std::span<Value> arguments);

/// The style of the messages for a wrong call: that of a function written in C, of a type written in C, or of a
/// function written in Python.
enum class NativeFlavour : std::uint8_t { c_function, python_function, c_type };

/// One row of a table of native functions.
///
/// The signature is in Python syntax: `(self, delay, /, result=None, *args, loop=None, **kwargs)`. Defaults are None,
/// True, False, ints, floats, '…' or `unset`, which passes an unset Value to the code. The first parameter of a method
/// is its receiver. The signature determines the style of a C function's messages: no parameter, one positional-only
/// parameter, only positional-only parameters, others.
struct NativeDefinition {
  char const* name;
  char const* signature;
  NativeCode code;
  NativeFlavour flavour = NativeFlavour::c_function;
  /// Whether the result is a coroutine that the caller's thread waits for (`asyncio.run`).
  bool is_blocking = false;
  /// Whether it is a method bound to the type itself (`dict.fromkeys`).
  bool is_class_method = false;
};

/// A parsed signature.
struct NativeSignature {
  struct Parameter {
    Ref<StrObject> name;  ///< Interned.
    Value default_value;
    bool is_required = true;
  };
  std::vector<Parameter> parameters;  ///< Positional-only, positional-or-keyword, keyword-only; then *args, **kwargs.
  std::uint32_t positional_only_count = 0;
  std::uint32_t positional_count = 0;  ///< Including the positional-only ones.
  std::uint32_t keyword_only_count = 0;
  std::uint32_t required_positional_count = 0;
  bool has_varargs = false;
  bool has_varkeywords = false;
};

/// A definition within a run, shared by the function object and all its bound forms; owned by Runtime.
struct NativeRecord {
  NativeDefinition definition;
  std::string qualname;        ///< `list.append`, or the name.
  Ref<StrObject> module_name;  ///< Null for methods.
  Type* owner = nullptr;       ///< The type that the method belongs to; the receiver must be an instance of it.
  NativeSignature signature;   ///< Parsed at the first call.
  bool is_signature_read = false;

  NativeSignature const& read_signature(Runtime& runtime);
};

/// A native function, method, or method bound to a receiver.
class NativeFunctionObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::native_function;

  NativeFunctionObject(Type& type, NativeRecord& shared, Value self)
      : Object(object_kind, type), record(shared), receiver(std::move(self)) {}

  NativeRecord& record;
  Value const receiver;  ///< Unset: none; then the first positional argument is a method's receiver.

  bool is_blocking() const { return record.definition.is_blocking; }
};

/// Calls it: binds the arguments (raises the same TypeErrors as CPython) and runs the code.
Completion<Value> call_native(Runtime& runtime, NativeFunctionObject& function, CallArguments const& arguments);
/// As `call_native`, for a method with a separate receiver, as the instructions LOAD_METHOD and CALL need it.
Completion<Value> call_native_method(Runtime& runtime, NativeFunctionObject& method, Value const& receiver,
                                     CallArguments const& arguments);

/// Creates a function of a module.
Ref<NativeFunctionObject> make_native_function(Runtime& runtime, NativeDefinition const& definition,
                                               std::string_view module_name = "builtins");
/// Adds methods to a type.
void add_methods(Runtime& runtime, Type& type, std::span<NativeDefinition const> definitions);

}  // namespace loopscope
