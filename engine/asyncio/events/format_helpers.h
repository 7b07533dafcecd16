#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "values/core/value.h"

namespace loopscope {

class Runtime;
class TupleObject;

// Mirrors Lib/asyncio/format_helpers.py.

/// A handle's arguments are shown, shortened, in debug mode.
enum class ShowArguments : bool { no, yes };

/// `print()`, `main.<locals>.done() at main.py:3`: how reprs show a callback.
std::string format_callback_source(Runtime& runtime, Value const& callback, ShowArguments show = ShowArguments::no,
                                   TupleObject const* arguments = nullptr);

/// A file of the library's own source, in the place where Pyodide's CPython has it:
/// `/lib/python314.zip/asyncio/tasks.py`.
std::string library_file(std::string_view file);
/// A place there, as CPython's reprs show it: `/lib/python314.zip/asyncio/tasks.py:687`.
std::string library_place(std::string_view file, std::uint32_t line);

/// The repr, or `<repr raised ValueError>` in its place; no exception is on its way afterwards.
std::string repr_or_apology(Runtime& runtime, Value const& value);

}  // namespace loopscope
