s = "loop"
print(f"[{s:8}] [{s:>8}] [{s:^8}] [{s:*^10}] [{s:.2}] [{s:>6.3}] [{s:s}] [{s!r:>8}]")
# expect: [loop    ] [    loop] [  loop  ] [***loop***] [lo] [   loo] [loop] [  'loop']
