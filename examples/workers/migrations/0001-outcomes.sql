create table outcomes (device text not null, outcome text not null);
