#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "asyncio/coroutines/coroutines.h"
#include "trace/trace.h"
#include "values/containers/dict.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/exceptions/traceback_text.h"
#include "vm/classes/native_type.h"
#include "vm/classes/special_names.h"
#include "vm/frames/frame.h"
#include "vm/frames/function_object.h"
#include "vm/modules/import.h"

namespace loopscope {

class WeakReferenceObject;

/// A call that the program registered for its end with `atexit`.
struct ExitCallback {
  Value function;
  Ref<TupleObject> arguments;
  Ref<DictObject> keywords;
};

/// Runs the bytecode of one run. One call of `run` executes plain function calls without C++ recursion; a call from
/// native code executes in a nested `run`. Mirrors Python/ceval.c.
class Interpreter final : public LineSource {
 public:
  /// The greatest number of active frames; one more raises RecursionError. Mirrors sys.getrecursionlimit().
  std::uint32_t recursion_limit = 1000;
  /// The amount that a frame adds to Position::depth. A frame of the library adds only 1, because most of the functions
  /// that are Python here are C in CPython, where they do not count.
  static constexpr std::uint32_t frame_depth = 256;
  std::uint32_t depth_limit = 1000 * frame_depth;
  static std::uint32_t depth_of(CodeObject const& code) { return code.is_of_library ? 1 : frame_depth; }
  /// The greatest number of nested runs. Each needs native stack, and a WASM stack of one megabyte must hold them all.
  static constexpr std::uint32_t nested_run_limit = 200;

  /// Adds to the runtime everything that guest code needs: the types and built-ins of vm/, the module `asyncio`, and
  /// the modules in `modules`.
  explicit Interpreter(Runtime& runtime, std::span<ModuleDefinition const> modules = {});
  Interpreter(Interpreter const&) = delete;
  ~Interpreter();

  Runtime& runtime;
  FrameStack frames;
  Importer importer;
  SpecialNames const names;
  Ref<DictObject> builtins;
  /// The weak references to objects, oldest first; see stdlib/objects/weakref.cpp.
  std::unordered_map<Object*, std::vector<WeakReferenceObject*>> weak_references;
  /// The calls that the program registered with `atexit`.
  std::vector<ExitCallback> exit_callbacks;
  /// The native types created so far; see vm/classes/native_type.h.
  std::vector<MadeNativeType> native_types;
  /// The seed that replaces the system's entropy, and the number of requests for entropy so far.
  std::uint64_t seed = 0;
  std::uint64_t entropy_requests = 0;
  /// Whether code of the program may still run. When a run is stopped, its coroutines are destroyed without their
  /// `finally` blocks and without warnings.
  bool may_run_code = true;
  /// The globals of `__main__`; null until that module exists.
  Ref<DictObject> main_globals;
  /// The callable that annotations use for an unknown name instead of raising NameError; unset: NameError is raised.
  Value annotation_stand_in;
  /// Provides the text of lines for tracebacks and warnings; may be null; not owned.
  SourceLines const* source_lines = nullptr;

  /// The number of backward jumps and calls until a run at nesting 0 returns `preempted`. The driver sets it at the
  /// start of each slice.
  std::int64_t budget = INT64_MAX;

  /// How `run` resumes a frame.
  enum class Entry : std::uint8_t { run, raise };
  /// Runs `top` and the functions that it calls until the bottom frame (the one without a caller) ends or awaits, or
  /// the budget is used up. With Entry::raise it starts by raising the exception in Runtime::exception at the frame's
  /// last instruction. A bottom frame that has ended is cleared; the caller must release its block. After `awaits` and
  /// `preempted`, `innermost` is the frame to resume.
  Step run(Frame* top, Entry entry);
  Frame* innermost = nullptr;

  /// Calls a function of the program from native code, in a nested run, and returns its result. A call of a coroutine
  /// or generator function only creates its object.
  Completion<Value> call_function(FunctionObject& function, CallArguments const& arguments);

  /// The innermost running frame; null outside guest code.
  Frame* frame() const { return m_frame; }
  /// The innermost active frame of the program's own code; null when there is none. Library frames above it are
  /// skipped.
  Frame const* program_frame() const;
  /// The running frames, nested runs included, outermost first.
  std::vector<Frame const*> running_frames() const;
  std::uint16_t current_line() const override;
  bool is_nested() const { return m_nested_runs > 0; }
  std::uint32_t nested_runs() const { return m_nested_runs; }

  /// While a Nesting exists, runs are nested in native code that must finish first, so they are not preempted.
  class Nesting {
   public:
    explicit Nesting(Interpreter& interpreter) : m_interpreter(interpreter) { ++m_interpreter.m_nested_runs; }
    Nesting(Nesting const&) = delete;
    ~Nesting() { --m_interpreter.m_nested_runs; }

   private:
    Interpreter& m_interpreter;
  };

  /// The state that a coroutine replaces while it runs and restores when it stops.
  struct Position {
    std::uint32_t depth = 0;               ///< See `frame_depth`.
    Ref<ExceptionObject> handled;          ///< The exception that the coroutine's own frames handle.
    Ref<ExceptionObject> handled_outside;  ///< The exception that the code handles that awaits the coroutine.
  };
  Position exchange_position(Position position);
  Position const& position() const { return m_position; }
  /// Sets the exception that the running code handles (null: none) and returns the previous one.
  Ref<ExceptionObject> handle(Ref<ExceptionObject> exception);

  /// Pushes a frame for a call on the FrameStack and binds copies of the arguments. Raises TypeError for wrong
  /// arguments and RecursionError.
  Completion<Frame*> push_frame(Value const& function, CallArguments const& arguments, Frame* caller);
  /// Ends a frame that push_frame or CALL created. Its caller, which may be null, becomes the running frame and is
  /// returned.
  Frame* leave_frame(Frame* frame);

 private:
  /// One call of `run` on the native stack.
  class ActiveRun {
   public:
    explicit ActiveRun(Interpreter& interpreter)
        : outside(interpreter.m_frame), outer(interpreter.m_run), m_interpreter(interpreter) {
      interpreter.m_run = this;
    }
    ActiveRun(ActiveRun const&) = delete;
    ~ActiveRun() { m_interpreter.m_run = outer; }

    Frame* const outside;  ///< The frame that was running before.
    ActiveRun const* const outer;

   private:
    Interpreter& m_interpreter;
  };

  enum class CallOutcome : std::uint8_t { raised, pushed_frame, has_result, awaits };
  /// Executes CALL for everything except a plain function with plain arguments; the operands are on the frame's stack.
  CallOutcome call_slowly(Frame& frame, std::uint32_t count);
  CallOutcome call_with(Frame& frame, Value* callee, CallArguments const& arguments);
  CallOutcome call_with_keywords(Frame& frame, std::uint32_t count);
  CallOutcome call_unpacked(Frame& frame, bool has_keywords);
  /// Calls a class of the program; `__init__` executes in a frame of this run.
  CallOutcome begin_instance(Frame& frame, Value* callee, CallArguments const& arguments);
  CallOutcome call_with_receiver(Frame& frame, Value* callee, CallArguments const& arguments);
  CallOutcome begin_function(Frame& frame, Value* callee, CallArguments const& arguments);
  CallOutcome finish_call(Frame& frame, Value* callee, Completion<Value> result);
  void raise_recursion_error();

  Frame* m_frame = nullptr;
  ActiveRun const* m_run = nullptr;  ///< The innermost active run.
  Frame* m_pushed = nullptr;         ///< The frame that a call pushed and that `run` executes next.
  Value m_awaited;                   ///< The coroutine that a blocking call waits for.
  std::uint32_t m_nested_runs = 0;
  Position m_position;
};

}  // namespace loopscope
