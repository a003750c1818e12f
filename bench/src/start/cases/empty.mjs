// What any module costs to start.
